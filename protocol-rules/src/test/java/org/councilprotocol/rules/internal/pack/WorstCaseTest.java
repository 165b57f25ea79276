package org.councilprotocol.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.pack.PackFiles;
import org.junit.jupiter.api.Test;

/** What rules can cost in the largest case is reckoned before any case is decided by them. */
class WorstCaseTest {

    private static WorstCase of(String conditions, String conclusion) {
        Pack pack = PackReader.read(PackFiles.of(Map.of(
                "pack.json", """
                        {"council": "tiny", "name": "Tiny Council", "document": "Protocol", "edition": "2026",
                         "source": {"sha256": "0000000000000000000000000000000000000000000000000000000000000000"},
                         "encodes": [], "closureDays": [], "posts": {}, "acts": {}, "roles": {}}
                        """,
                "norms.json", """
                        [{"id": "1.1/1", "clause": "1.1", "lines": "1", "kind": "OBLIGATION", "defeasible": false,
                          "bearer": "members", "text": "What it says.", "state": "decides"}]
                        """,
                "s01-rules.drl", """
                        package org.councilprotocol.pack.tiny;

                        import org.councilprotocol.model.*;

                        global Verdicts verdicts;

                        rule "1.1/1 as it is put here"
                        when
                            $c : Complaint()
                        %s
                        then
                            verdicts.%s;
                        end
                        """.formatted(conditions, conclusion))));
        return new WorstCase(pack.rulesFor(Shape.situations().get("complaint")));
    }

    private static final String RAISE = "must(Party.MEMBER, Act.RAISE_CONCERN)";

    @Test
    void a_pattern_over_people_is_tried_with_as_many_as_a_list_holds() {
        assertThat(of("    Officer() from $c.subjects", RAISE).steps()).isEqualTo(1 + 20);
        assertThat(of("    Officer( junior == true ) from $c.subjects", RAISE).steps())
                .isEqualTo(1 + 20 * 2);
    }

    @Test
    void patterns_within_one_another_multiply_and_those_of_two_conditions_do_not() {
        String one = "    exists Officer() from $c.subjects\n";
        String other = "    exists Member() from $c.subjects\n";
        String two = "    Officer() from $c.subjects\n    Member() from $c.subjects\n";
        String outsider = "    exists Outsider() from $c.subjects\n";

        assertThat(of(one + other, RAISE).steps()).isEqualTo(1 + 20 + 20);
        assertThat(of(two, RAISE).steps()).isEqualTo(1 + 20 + 20 * 20);
        assertThat(of(two + outsider, RAISE).steps()).isEqualTo(1 + 20 + 20 * 20 + 20 * 20 * 20);
    }

    @Test
    void a_verdict_about_each_counts_for_each() {
        assertThat(of("    $s : Officer() from $c.subjects", RAISE + ".about($s)")
                        .verdicts())
                .isEqualTo(20);
        assertThat(of("    $s : Officer() from $c.subjects", RAISE).verdicts()).isEqualTo(1);
    }

    @Test
    void people_whom_only_a_term_of_the_one_in_question_looks_at_are_not_told_apart() {
        Pack pack = PackReader.read(PackFiles.of(files()));
        Distinctions distinctions = new Distinctions(pack.rules());

        assertThat(pack.rules())
                .filteredOn(rule -> rule.name().startsWith("1.1/1"))
                .singleElement()
                .extracting(distinctions::most)
                .isEqualTo(2);
    }

    private static Map<String, String> files() {
        return Map.of(
                "pack.json", """
                        {"council": "tiny", "name": "Tiny Council", "document": "Protocol", "edition": "2026",
                         "source": {"sha256": "0000000000000000000000000000000000000000000000000000000000000000"},
                         "encodes": [], "closureDays": [], "posts": {}, "acts": {}, "roles": {}}
                        """,
                "norms.json", """
                        [{"id": "1.1/1", "clause": "1.1", "lines": "1", "kind": "OBLIGATION", "defeasible": false,
                          "bearer": "members", "text": "What it says.", "state": "decides"}]
                        """,
                "s00-terms.drl", """
                        package org.councilprotocol.pack.tiny.terms;

                        import org.councilprotocol.model.*;

                        global Verdicts verdicts;

                        agenda-group "terms"

                        rule "who is senior"
                        when
                            $c : Complaint()
                            $s : Officer( junior == false ) from $c.subjects
                        then
                            insert(new Term("senior", $s));
                        end
                        """,
                "s01-rules.drl", """
                        package org.councilprotocol.pack.tiny;

                        import org.councilprotocol.model.*;

                        global Verdicts verdicts;

                        rule "1.1/1 as it is put here"
                        when
                            $c : Complaint()
                            $s : Officer() from $c.subjects
                            Term( name == "senior", of == $s )
                            exists Member() from $c.subjects
                        then
                            verdicts.must(Party.MEMBER, Act.RAISE_CONCERN).about($s);
                        end
                        """);
    }
}
