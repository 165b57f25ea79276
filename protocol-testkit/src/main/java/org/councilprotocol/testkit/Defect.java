package org.councilprotocol.testkit;

import org.councilprotocol.model.words.HiddenCharacters;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a scenario file, as against a protocol that does not do what the scenario says.
 *
 * @param file the file, or the folder where no file is to blame
 * @param scenario the scenario's id; {@code null} outside any scenario, or where it has none
 * @param path the JSON path, such as {@code "$.scenarios[0].expect[1].norm"}
 * @param message what is wrong, and what would be right
 */
public record Defect(String file, @Nullable String scenario, String path, String message) {

    /** Whatever it quotes is fit to be shown. */
    public Defect {
        file = HiddenCharacters.shown(file);
        scenario = scenario == null ? null : HiddenCharacters.shown(scenario);
        path = HiddenCharacters.shown(path);
        message = HiddenCharacters.shown(message);
    }

    @Override
    public String toString() {
        return file + ", " + (scenario == null ? "" : scenario + ", ") + path + ": " + message;
    }
}
