package org.councilprotocol.rules.pack;

import org.councilprotocol.model.words.HiddenCharacters;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a pack.
 *
 * @param file the file within the pack
 * @param line the line, from 1; 0 where the whole file is meant
 * @param column the column, from 1; 0 where the whole line is meant
 * @param norm the norm concerned; {@code null} if none is
 * @param wrong what is wrong
 * @param instead what to write instead
 */
public record PackDefect(
        String file, int line, int column, @Nullable String norm, String wrong, String instead) {

    /** Whatever it quotes is fit to be shown. */
    public PackDefect {
        file = HiddenCharacters.shown(file);
        norm = norm == null ? null : HiddenCharacters.shown(norm);
        wrong = HiddenCharacters.shown(wrong);
        instead = HiddenCharacters.shown(instead);
    }

    /** {@code file:line:col what is wrong → what to write}, with the norm where there is one. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file.isEmpty() ? "the pack" : file);
        if (line > 0) {
            text.append(':').append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        text.append("  ");
        if (norm != null) {
            text.append('[').append(norm).append("] ");
        }
        text.append(wrong);
        if (!instead.isEmpty()) {
            text.append("  →  ").append(instead);
        }
        return text.toString();
    }
}
