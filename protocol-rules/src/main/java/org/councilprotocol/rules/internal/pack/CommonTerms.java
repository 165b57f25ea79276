package org.councilprotocol.rules.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Consequence;
import org.councilprotocol.rules.internal.language.DrlReader;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.language.ParsedFile;
import org.councilprotocol.rules.internal.language.ParsedRule;

/**
 * The terms that every council's rules can ask for: what can be told in several ways is concluded here once. A pack
 * takes those that it asks for, with those on which they rest, and may conclude them in ways of its own besides.
 */
public final class CommonTerms {

    /** The name of their file in places and images; no file of a pack has it, as none has a slash. */
    static final String FILE = "common/terms.drl";

    private static final String RESOURCE = "/org/councilprotocol/pack/common/terms/common-terms.drl";

    private static final class Read {
        static final byte[] CONTENT = content();
        static final ParsedFile ALL = DrlReader.read(FILE, new String(CONTENT, StandardCharsets.UTF_8));
        static final Map<String, List<ParsedRule>> CONCLUDING = ALL.rules().stream()
                .collect(Collectors.groupingBy(CommonTerms::concluded, HashMap::new, Collectors.toList()));
    }

    private CommonTerms() {}

    /** Their file as it is. */
    public static byte[] content() {
        try (InputStream in = CommonTerms.class.getResourceAsStream(RESOURCE)) {
            return Objects.requireNonNull(in, RESOURCE).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Their names. */
    public static Set<String> names() {
        return new TreeSet<>(Read.CONCLUDING.keySet());
    }

    /** The whole file as it is read, which the build holds to what every rule file is held to. */
    static ParsedFile all() {
        return Read.ALL;
    }

    /** Those that these files ask for, with those on which they rest; without a rule if they ask for none. */
    static ParsedFile askedBy(Collection<ParsedFile> files) {
        Deque<String> asked = new ArrayDeque<>();
        files.forEach(file -> file.rules().forEach(rule -> asks(rule).forEach(asked::add)));
        Set<String> taken = new HashSet<>();
        while (!asked.isEmpty()) {
            String name = asked.pop();
            if (taken.add(name)) {
                Read.CONCLUDING.getOrDefault(name, List.of()).forEach(rule -> asks(rule)
                        .forEach(asked::add));
            }
        }
        return new ParsedFile(
                FILE,
                Read.ALL.packageName(),
                Read.ALL.packageAt(),
                true,
                Read.ALL.rules().stream()
                        .filter(rule -> taken.contains(concluded(rule)))
                        .toList(),
                List.of(),
                0);
    }

    private static String concluded(ParsedRule rule) {
        return rule.consequences().stream()
                .filter(Consequence.TermInsertion.class::isInstance)
                .map(consequence -> ((Consequence.TermInsertion) consequence).name())
                .findFirst()
                .orElse("");
    }

    private static Stream<String> asks(ParsedRule rule) {
        return Stream.concat(
                Condition.allPatterns(rule.conditions())
                        .filter(Condition.Pattern::isTerm)
                        .map(PackReader::termNamed)
                        .filter(Objects::nonNull)
                        .map(Operand.Constant::value)
                        .map(String::valueOf),
                PackReader.termsInVerdicts(rule).map(Operand.Concluded::name));
    }
}
