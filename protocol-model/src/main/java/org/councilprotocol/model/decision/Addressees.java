package org.councilprotocol.model.decision;

import java.util.List;

/**
 * To whom an act is directed.
 *
 * @param all whether all of them are meant; otherwise any of them will do
 * @param whom at least one
 */
public record Addressees(boolean all, List<Who> whom) {

    public Addressees {
        whom = List.copyOf(whom);
    }
}
