package org.councilprotocol.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Consultation;
import org.councilprotocol.model.Department;
import org.councilprotocol.model.InformationRequest;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Verdicts;
import org.councilprotocol.model.Ward;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.json.DecisionWriter;
import org.councilprotocol.rules.pack.PackException;
import org.councilprotocol.rules.pack.PackFiles;
import org.councilprotocol.rules.text.DecisionText;
import org.junit.jupiter.api.Test;

/**
 * Changes good packs and attacks at random. Whatever the gate lets through, in the author's text and in what is read of
 * it, calls nothing but what a verdict says, and decides cases without an error; whatever it refuses, it refuses with
 * defects and nothing else.
 */
class GateFuzzTest {

    /** {@code -Dgate.cases=100000} tries more. */
    private static final int CASES = Integer.getInteger("gate.cases", 2000);

    private static final Pattern ASIDE = Pattern.compile("\"[^\"\n]*\"|//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern PIECE = Pattern.compile("\"[^\"\n]*\"|[$\\w]+|\\s+|.", Pattern.DOTALL);
    private static final Pattern CALL = Pattern.compile("([$\\w]+(?:\\s*\\.\\s*[$\\w]+)*)\\s*\\(");
    private static final Pattern NEW = Pattern.compile("\\bnew\\b\\s*([$\\w.]*)");
    private static final Pattern HEADER_LINE =
            Pattern.compile("(?m)^\\s*(import|global|package|function|declare|query)\\b(.*)$");
    private static final Pattern NAME = Pattern.compile("[^\"\\\\\n]*");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    private static final Pattern KEYWORD = Pattern.compile("(?m)^\\s*(rule|when|then|end)\\b");

    private static final Set<String> VERDICT_WORDS = new HashSet<>();
    private static final Set<String> AROUND_BRACKETS = Set.of(
            "in",
            "not",
            "exists",
            "or",
            "and",
            "when",
            "then",
            "overrides",
            "varies",
            "tension",
            "reading",
            "insert",
            "Term",
            "Reading");

    static {
        Stream.of(Verdicts.class, Verdicts.Said.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .map(Method::getName)
                .forEach(VERDICT_WORDS::add);
    }

    private static final DecisionWriter WRITER = new DecisionWriter();

    /** Little is known, much is known, somebody is complained of twice; other situations have nothing told. */
    private static final List<Situation> CASES_TO_DECIDE = List.of(
            Complaint.builder().build(),
            Complaint.builder()
                    .complainant(Member.builder().build())
                    .subjects(List.of(
                            Officer.builder()
                                    .posts(Set.of(Post.MONITORING_OFFICER))
                                    .build(),
                            Officer.builder().build(),
                            Member.builder().build()))
                    .serious(true)
                    .build(),
            Complaint.builder()
                    .complainant(Officer.builder()
                            .department(Department.named("Finance"))
                            .build())
                    .subjects(List.of(Officer.builder().posts(Set.of()).build()))
                    .serious(false)
                    .build(),
            InformationRequest.builder()
                    .requester(Member.builder().build())
                    .receivedOn(LocalDate.of(2026, 3, 2))
                    .build(),
            InformationRequest.builder().build(),
            Consultation.builder()
                    .wards(Set.of(Ward.named("Abbey"), Ward.named("Battenhall")))
                    .build(),
            Consultation.builder().build());

    /** What an author may write where something else is asked for: each passes and decides, or is refused. */
    private static final List<String> ODD = List.of(
            ".about($complaint)",
            ".about($subject)",
            ".about($text)",
            ".about($complaint.subjects)",
            ".of($subject)",
            ".of($complaint)",
            ".of($subject.department)",
            ".of($complaint.serious)",
            ".of($text)",
            ".withinWorkingDays(1000, $complaint.receivedOn)",
            ".withinWorkingDays(1001, $complaint.receivedOn)",
            ".withinWorkingDays(0, $complaint.receivedOn)",
            ".withinWorkingDays(7, $text)",
            ".by($text)",
            "$complaint : Complaint( $text : serious )",
            "$complaint : Complaint( $text : repetition )",
            "$complaint : Complaint( $text : subjects )",
            "$complaint : Complaint( $text : complainant )",
            "$complaint : InformationRequest( $text : receivedOn )",
            "$complaint : Consultation( $text : wards )",
            "    $subject : Ward() from $complaint.wards",
            "    $subject : Officer( $text : department ) from $complaint.subjects",
            "    $subject : Officer( $text : posts ) from $complaint.subjects",
            "    $other : Person() from $text",
            "    not Officer( this == $subject ) from $complaint.subjects",
            "    exists Ward( this != $subject ) from $complaint.wards",
            "    Term( name == \"grave\", of == $subject )",
            "    Term( name == \"grave\", of == $text )",
            "    Term( name == \"grave\" )",
            "    not Term( name == \"grave\", of == $subject )",
            "    insert(new Term(\"grave\", $subject));",
            "    insert(new Term(\"grave\", $text));",
            "    $text : Complaint( serious != true )",
            "    ( Officer() from $complaint.subjects or Member() from $complaint.subjects )");

    private final Random random = new Random(20_260_101);
    private final List<PackCorpus.Case> attacks = PackCorpus.cases("attacks.txt");
    private final List<String> pieces = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    @Test
    void what_passes_the_gate_calls_nothing_outside_the_vocabulary() {
        collect(PackCorpus.good());
        attacks.forEach(attack -> collect(attack.files()));
        for (int i = 0; i < 40; i++) {
            lines.addAll(ODD);
        }
        int decided = 0;
        int passed = 0;
        int refused = 0;
        for (int i = 0; i < CASES; i++) {
            Map<String, String> files = changed();
            try {
                Pack pack = PackReader.read(PackFiles.of(files));
                files.forEach((name, text) -> {
                    if (name.endsWith(".drl")) {
                        isHarmless(text);
                    }
                });
                pack.rules().forEach(GateFuzzTest::isHarmless);
                decided += decide(Protocol.of(PackFiles.of(files)), files);
                passed++;
            } catch (PackException e) {
                assertThat(e.defects()).isNotEmpty();
                refused++;
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("the gate fell over " + files, e);
            }
        }
        // Otherwise it would prove nothing of what passes, or of what does not.
        assertThat(passed).isGreaterThan(CASES / 50);
        assertThat(refused).isGreaterThan(CASES / 10);
        assertThat(decided).isGreaterThan(passed);
    }

    /** Cases that the pack speaks of, decided and told; how many. */
    private static int decide(Protocol protocol, Map<String, String> files) {
        int decided = 0;
        for (Situation situation : CASES_TO_DECIDE) {
            if (PackInspection.of(protocol).normsAbout(situation.getClass()).isEmpty()) {
                continue;
            }
            try {
                Decision decision = protocol.decide(situation);
                String json = WRITER.write(decision);
                assertThat(json + DecisionText.of(decision, protocol.words())).doesNotContainPattern("@[0-9a-f]{5,}");
                decided++;
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("a pack that passed the gate does not decide " + situation + ": " + files, e);
            }
        }
        return decided;
    }

    @Test
    void the_scan_itself_finds_calls() {
        assertThat(strangers("Complaint( subjects.size() > 0 )")).containsExactly("subjects.size");
        assertThat(strangers("verdicts.must(Party.MEMBER, Act.RAISE_CONCERN).note(System.getenv(\"x\"));"))
                .containsExactly("System.getenv");
        assertThat(strangers("eval( true )")).containsExactly("eval");
        assertThat(strangers("insert(new File(\"x\"));")).containsExactly("File", "new File");
        assertThat(strangers("verdicts.must(Party.MEMBER, Act.named(\"x\")).with(Post.CHAIR).inWriting();"))
                .isEmpty();
    }

    private void collect(Map<String, String> files) {
        files.forEach((name, text) -> {
            if (name.endsWith(".drl")) {
                lines.addAll(Arrays.asList(text.split("\n")));
                Matcher found = PIECE.matcher(text);
                while (found.find()) {
                    pieces.add(found.group());
                }
            }
        });
    }

    private Map<String, String> changed() {
        Map<String, String> files = new TreeMap<>(
                random.nextInt(10) < 7
                        ? PackCorpus.good()
                        : attacks.get(random.nextInt(attacks.size())).files());
        List<String> names =
                files.keySet().stream().filter(name -> name.endsWith(".drl")).toList();
        for (int i = random.nextInt(3); i >= 0; i--) {
            files.computeIfPresent(names.get(random.nextInt(names.size())), (name, text) -> changed(text));
        }
        return files;
    }

    private String changed(String text) {
        if (random.nextBoolean()) {
            List<String> changed = new ArrayList<>(List.of(text.split("\n", -1)));
            change(changed, lines);
            return String.join("\n", changed);
        }
        List<String> changed = new ArrayList<>();
        Matcher found = PIECE.matcher(text);
        while (found.find()) {
            changed.add(found.group());
        }
        change(changed, pieces);
        return String.join("", changed);
    }

    private void change(List<String> list, List<String> others) {
        if (list.isEmpty()) {
            return;
        }
        int place = random.nextInt(list.size());
        switch (random.nextInt(5)) {
            case 0 -> list.remove(place);
            case 1 -> list.add(place, list.get(random.nextInt(list.size())));
            case 2 -> list.set(place, others.get(random.nextInt(others.size())));
            case 3 -> list.add(place, others.get(random.nextInt(others.size())));
            default -> java.util.Collections.swap(list, place, random.nextInt(list.size()));
        }
    }

    private static void isHarmless(String text) {
        assertThat(strangers(text)).as(text).isEmpty();
        Matcher line =
                HEADER_LINE.matcher(ASIDE.matcher(text).replaceAll("\"\"").replace(";", ";\n"));
        while (line.find()) {
            assertThat(line.group().replaceAll("[\\s;]", ""))
                    .as(text)
                    .matches("packageorg\\.councilprotocol\\.pack\\.littlewood(\\.terms)?"
                            + "|importorg\\.councilprotocol\\.model\\.\\*|globalVerdictsverdicts");
        }
    }

    /** Calls, and things made, that are no part of a pack. */
    private static List<String> strangers(String text) {
        String bare = ASIDE.matcher(text).replaceAll("\"\"");
        List<String> found = new ArrayList<>();
        Matcher call = CALL.matcher(bare);
        while (call.find()) {
            String name = call.group(1).replaceAll("\\s", "");
            boolean chained = call.start() > 0
                    && bare.substring(0, call.start()).stripTrailing().endsWith(".");
            if (!isKnown(name, chained)) {
                found.add(name);
            }
        }
        Matcher made = NEW.matcher(bare);
        while (made.find()) {
            if (!made.group(1).equals("Term")) {
                found.add("new " + made.group(1));
            }
        }
        return found;
    }

    private static boolean isKnown(String name, boolean chained) {
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return chained
                    ? VERDICT_WORDS.contains(name)
                    : AROUND_BRACKETS.contains(name) || ModelTypes.names().contains(name);
        }
        String owner = name.substring(0, dot);
        String last = name.substring(dot + 1);
        return owner.equals("verdicts") && VERDICT_WORDS.contains(last)
                || ModelTypes.names().contains(owner) && last.equals("named");
    }

    /** Of what a rule says, all that another engine's rules are written from. */
    private static void isHarmless(Rule rule) {
        assertThat(rule.name()).matches(NAME);
        assertThat(rule.patterns()).isNotEmpty().allSatisfy(pattern -> assertThat(pattern.variable())
                .matches(VARIABLE));
        if (rule.conclusion() instanceof Conclusion.TermOf term) {
            assertThat(term.name()).matches(NAME);
            assertThat(term.of()).matches(VARIABLE);
        }
        String conditions = rule.conditions().stream().map(Object::toString).collect(Collectors.joining("\n"));
        assertThat(strangers(conditions)).as(conditions).isEmpty();
        assertThat(HEADER_LINE.matcher(conditions).find()).as(conditions).isFalse();
        assertThat(KEYWORD.matcher(ASIDE.matcher(conditions).replaceAll("\"\"")).find())
                .as(conditions)
                .isFalse();
    }
}
