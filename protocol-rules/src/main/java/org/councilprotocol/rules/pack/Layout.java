package org.councilprotocol.rules.pack;

import java.util.List;
import org.councilprotocol.rules.internal.language.DrlReader;
import org.councilprotocol.rules.internal.language.ParsedFile;
import org.councilprotocol.rules.internal.language.RuleFileLayout;
import org.councilprotocol.rules.internal.source.JsonDocument;
import org.councilprotocol.rules.internal.source.JsonFault;
import org.councilprotocol.rules.internal.source.JsonLayout;
import org.councilprotocol.rules.internal.source.JsonReader;

/**
 * The one style in which the files of a pack are laid out. It changes lines, indentation and spaces alone: what a pack
 * means, its comments and their order stay, and what is laid out once stays as it is.
 */
public final class Layout {

    /** Objects and lists that stand deeper in one another are no pack's. */
    private static final int DEEPEST = 100;

    private Layout() {}

    /**
     * A file in its layout.
     *
     * @param file its name, which says by its ending whether it holds rules ({@code .drl}) or JSON ({@code .json})
     * @param text what stands in it, line ends {@code \n}
     * @throws PackException if it cannot be read; it lists every defect of its form
     */
    public static String of(String file, String text) {
        return file.endsWith(".drl") ? rules(file, text) : json(file, text);
    }

    private static String rules(String file, String text) {
        ParsedFile parsed = DrlReader.read(file, text);
        if (!parsed.defects().isEmpty()) {
            throw new PackException(
                    file,
                    parsed.defects().stream()
                            .map(defect -> new PackDefect(
                                    file,
                                    defect.at().line(),
                                    defect.at().column(),
                                    null,
                                    defect.wrong(),
                                    defect.instead().get()))
                            .toList(),
                    parsed.untold());
        }
        return RuleFileLayout.of(file, text);
    }

    private static String json(String file, String text) {
        try {
            JsonDocument read = JsonReader.read(text, DEEPEST);
            if (read.furtherAt() != null) {
                throw unreadable(
                        file, read.furtherAt().line(), read.furtherAt().column(), "something follows the JSON");
            }
        } catch (JsonFault e) {
            throw unreadable(file, e.at().line(), e.at().column(), "this is no JSON");
        }
        return JsonLayout.of(text);
    }

    private static PackException unreadable(String file, int line, int column, String wrong) {
        return new PackException(
                file,
                List.of(new PackDefect(
                        file, line, column, null, wrong, "look for a comma, a bracket or a quotation mark")));
    }
}
