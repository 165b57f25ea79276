package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.Protocols;

/** What the pages of the reference have in common. */
final class Reference {

    static final Path ROOT = Path.of("..");
    static final Path DOCS = ROOT.resolve("docs");
    static final String GENERATED = "<!-- The build writes this page and checks it; CONTRIBUTING.md says how. -->\n\n";

    private static final List<Protocol> PROTOCOLS = Protocols.onClasspath().all();

    private Reference() {}

    /** The protocols of all councils, in alphabetical order. */
    static List<Protocol> protocols() {
        assertThat(PROTOCOLS).hasSizeGreaterThan(1);
        return PROTOCOLS;
    }

    /** The council's name without what sort of council it is. */
    static String name(Protocol protocol) {
        return Arrays.stream(protocol.pack().council().split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** Clauses by council, one for each that has any, such as {@code "Worcester: 11.2 to 11.5; 11.8"}. */
    static List<String> cited(Map<Protocol, ? extends Collection<String>> clauses) {
        return clauses.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> name(entry.getKey()) + ": " + runs(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** In the document's order, three or more that follow one another as a run. */
    private static String runs(Protocol protocol, Collection<String> clauses) {
        List<String> all = protocol.catalogue().norms().stream()
                .map(Norm::clause)
                .distinct()
                .toList();
        List<String> parts = new ArrayList<>();
        int i = 0;
        while (i < all.size()) {
            int end = i;
            while (end < all.size() && clauses.contains(all.get(end))) {
                end++;
            }
            if (end - i > 2) {
                parts.add(all.get(i) + " to " + all.get(end - 1));
            } else {
                parts.addAll(all.subList(i, end));
            }
            i = end + 1;
        }
        return String.join("; ", parts);
    }

    /** Something for each council. */
    static <T> Map<Protocol, T> perCouncil(Function<Protocol, T> value) {
        Map<Protocol, T> found = new LinkedHashMap<>();
        protocols().forEach(protocol -> found.put(protocol, value.apply(protocol)));
        return found;
    }

    /** Compares a file with what it should hold, and writes it first where that is asked for. */
    static void check(Path file, String wanted) throws IOException {
        if (System.getProperty("docs.write") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, wanted);
        }
        assertThat(file).exists();
        assertThat(Files.readString(file))
                .as("%s is written anew by -Ddocs.write; CONTRIBUTING.md has the whole command", file)
                .isEqualTo(wanted);
    }

    /** A text with what stands between two marks replaced. */
    static String replaced(String text, String begin, String end, String between) {
        assertThat(text).contains(begin, end);
        return text.substring(0, text.indexOf(begin) + begin.length())
                + between
                + text.substring(text.indexOf(end, text.indexOf(begin)));
    }

    /** Words fit for a table's cell. */
    static String cell(String words) {
        return words.replace("|", "\\|").replace("\n", " ");
    }
}
