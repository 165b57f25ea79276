package org.councilprotocol.web.page;

import java.util.List;
import org.councilprotocol.web.council.Council;

/**
 * One question.
 *
 * @param council whose protocol it is for
 * @param c the case so far, as it stands in an address
 * @param fact the path of the fact that is asked for
 * @param then where the answer leads; empty for the next question
 * @param field the question
 * @param about which of several situations it is about; empty where there is one
 * @param why what the answers lead to
 * @param soFar what is settled already
 * @param clashes what is told already and does not go with the answer that was given
 * @param left how many questions there are to answer
 */
public record QuestionView(
        Council council,
        String c,
        String fact,
        String then,
        FactField field,
        String about,
        List<String> why,
        List<String> soFar,
        List<Clash> clashes,
        long left) {

    public QuestionView {
        why = List.copyOf(why);
        soFar = List.copyOf(soFar);
        clashes = List.copyOf(clashes);
    }

    /**
     * Something told already.
     *
     * @param sentence what is told
     * @param address where to change it
     */
    public record Clash(String sentence, String address) {}
}
