package org.councilprotocol.testkit;

import org.councilprotocol.model.words.HiddenCharacters;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a scenario file, as against a protocol that does not do what the scenario says.
 *
 * @param file the file, or the folder where no file is to blame
 * @param line the line, from 1; 0 where the file as a whole is meant
 * @param column the column, from 1; 0 where the file as a whole is meant
 * @param scenario the scenario's id; {@code null} outside any scenario, or where it has none
 * @param path the JSON path, such as {@code "$.scenarios[0].expect[1].norm"}
 * @param message what is wrong, and what would be right
 */
public record Defect(
        String file, int line, int column, @Nullable String scenario, String path, String message) {

    /** Whatever it quotes is fit to be shown. */
    public Defect {
        file = HiddenCharacters.shown(file);
        scenario = scenario == null ? null : HiddenCharacters.shown(scenario);
        path = HiddenCharacters.shown(path);
        message = HiddenCharacters.shown(message);
    }

    /** {@code a.json:12:7, the-scenario, $.scenarios[0].id: what is wrong}. */
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line + ":" + column) + ", " + (scenario == null ? "" : scenario + ", ")
                + path + ": " + message;
    }
}
