package org.councilprotocol.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.web.council.Council;

/** The situations of a council in groups to browse; the file {@code groups.properties} says which. */
public final class SituationGroups {

    private static final int GROUPS = 9;
    private static final Properties FILE = read();

    private SituationGroups() {}

    /**
     * A situation to choose.
     *
     * @param name its name in a case
     * @param label what it is called
     * @param means when to choose it
     */
    public record Choice(String name, String label, String means) {}

    /**
     * Situations that belong together.
     *
     * @param title what they have in common
     * @param choices the situations, by what they are called
     */
    public record Group(String title, List<Choice> choices) {

        public Group {
            choices = List.copyOf(choices);
        }
    }

    /** The situations of which a council's protocol speaks, in groups; what it alone declares comes last. */
    static List<Group> of(Council council) {
        Set<Shape> left = new LinkedHashSet<>(council.situations().values());
        left.removeIf(council::isSilentOn);
        List<Group> groups = new ArrayList<>();
        for (int i = 1; i <= GROUPS; i++) {
            List<Choice> choices = new ArrayList<>();
            for (String name : names(i)) {
                Shape shape = council.situations().get(name);
                if (shape != null && left.remove(shape)) {
                    choices.add(choice(council, shape));
                }
            }
            add(groups, FILE.getProperty(i + ".title"), choices);
        }
        add(
                groups,
                "Of this council alone",
                left.stream().map(shape -> choice(council, shape)).toList());
        return groups;
    }

    /** The names in a group of the file. */
    static List<String> names(int group) {
        return List.of(FILE.getProperty(group + ".situations").split(", "));
    }

    private static void add(List<Group> groups, String title, List<Choice> choices) {
        if (!choices.isEmpty()) {
            groups.add(new Group(title, choices));
        }
    }

    static Choice choice(Council council, Shape shape) {
        return new Choice(shape.name(), Say.capital(council.label(shape)), inWords(council, council.means(shape)));
    }

    /** Where words name another situation as a case writes it, what it is called stands instead. */
    static String inWords(Council council, String words) {
        String spoken = words;
        for (Shape shape : council.situations().values()) {
            String name = shape.name();
            String label = Matcher.quoteReplacement("“" + council.label(shape) + "”");
            spoken = name.contains("-")
                    ? spoken.replaceAll("\\b(?:an? )?" + name + "\\b(?!-)", label)
                    : spoken.replaceAll("(?<= is | are )" + name + "(?=[.;,])", label);
        }
        return spoken;
    }

    private static Properties read() {
        Properties properties = new Properties();
        try (InputStream in = SituationGroups.class.getResourceAsStream("groups.properties")) {
            if (in == null) {
                throw new IllegalStateException("groups.properties is missing");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
