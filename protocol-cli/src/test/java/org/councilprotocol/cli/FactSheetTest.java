package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.model.norm.NormKind;
import org.councilprotocol.model.norm.NormState;
import org.councilprotocol.model.norm.Occasions;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.PackInspection.HeardValues;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.junit.jupiter.api.Test;

class FactSheetTest {

    private static final String SHEET = new FactSheet(
                    words(),
                    Set.of(Post.named("keeper-of-the-swans")),
                    Map.of(
                            "serious", List.of("11.5", "11.6"),
                            "subjects.posts", List.of("11.3"),
                            "subjects.wards", List.of("11.4"),
                            "subjects.grade", List.of("11.2"),
                            "repetition", List.of("11.5")),
                    Map.of(
                            "subjects.grade",
                                    new HeardValues(
                                            Map.of("director", List.of("11.2"), "head-of-service", List.of("11.2")),
                                            List.of()),
                            "repetition", new HeardValues(Map.of("single", List.of("11.5")), List.of("11.6"))),
                    List.of(
                            norm("11.2/1", "11.2", "A complaint about a director goes to the Managing Director."),
                            norm("11.5/1", "11.5", "A complaint that is not serious is first talked over.")))
            .of(Shape.of(Complaint.class));

    /** The sheet with what goes on below a line in that line again. */
    private static final String ENTRIES = SHEET.replaceAll("\n(?: {2}| {6}| {10})(?=\\S)", " ");

    @Test
    void begins_with_what_the_situation_is_and_when_to_choose_it() {
        assertThat(ENTRIES).startsWith("""
                        complaint: a complaint
                        Somebody complains.

                        """);
    }

    @Test
    void tells_each_fact_with_question_type_and_clauses() {
        assertThat(ENTRIES).contains("""

                        serious: label of complaint.serious
                            Ask: label of complaint.serious.ask
                            Give: true or false
                            Tested by: 11.5, 11.6

                        """);
    }

    @Test
    void tells_a_fact_of_a_person_by_its_path_and_of_whom_it_is() {
        assertThat(ENTRIES).contains("""

                        subjects.posts: label of member.posts of the person complained of
                            Ask: label of member.posts.ask of the person complained of
                            Give: a list, complete when given ([] for none), each of them a post, listed below
                            Tested by: 11.3

                        """);
    }

    @Test
    void says_where_a_fact_is_only_for_some_kinds_of_person() {
        assertThat(ENTRIES).contains("""

                        subjects.wards: label of member.wards of the person complained of
                            Ask: label of member.wards.ask of the person complained of
                            Give: a list, complete when given ([] for none), each of them the name of a ward
                            Tested by: 11.4
                            Only for: member

                        """);
    }

    @Test
    void tells_each_value_with_the_clauses_that_turn_on_it_and_then_those_on_which_nothing_turns() {
        assertThat(ENTRIES).contains("""
                            Give: one of these; behind each the clauses that turn on it
                                head-of-service: 11.2
                                director: 11.2
                            True to give, but nothing in this protocol turns on it: below-head-of-service | head-of-paid-service (head of the paid service)
                        """);
    }

    @Test
    void tells_the_clauses_that_turn_on_any_other_value_alike() {
        assertThat(ENTRIES).contains("    Any other, all alike (11.6): ");
    }

    @Test
    void tells_the_values_allowed() {
        assertThat(ENTRIES)
                .contains(
                        "complainant: label of complaint.complainant (member | officer | outsider, or an object with one of these as \"party\" and the facts below)\n");
    }

    @Test
    void says_where_no_clause_tests_a_fact() {
        assertThat(ENTRIES).contains("""
                        No clause tests these by itself; a department or a date may be named in a verdict:
                        """).contains("    inPublic: label of complaint.inPublic (true or false)\n");
    }

    @Test
    void a_fact_that_rules_out_values_of_others_is_not_told_as_one_that_bears_on_nothing() {
        assertThat(ENTRIES).contains("""
                        No clause tests these by itself, but they bear on what other facts can be:
                        """);
        String rest = ENTRIES.substring(ENTRIES.indexOf("a department or a date may be named"));
        assertThat(rest).doesNotContain("    resolved: ", "    discussed: ");
    }

    @Test
    void lists_the_posts_that_the_protocol_names_before_the_others() {
        assertThat(ENTRIES)
                .containsPattern(
                        "(?s)Posts that this protocol names: keeper-of-the-swans\\.\nOthers: .*managing-director")
                .contains("For a post that no protocol names, give \"other\"; for somebody without any, [].\n");
    }

    @Test
    void says_what_the_clauses_lay_down_in_the_order_of_the_document() {
        assertThat(SHEET).endsWith("""
                        What the clauses lay down about this:
                            11.2: A complaint about a director goes to the Managing Director.
                            11.5: A complaint that is not serious is first talked over.
                        """);
    }

    @Test
    void no_line_is_wider_than_eighty_columns() {
        assertThat(SHEET.lines()).hasSizeGreaterThan(30).allMatch(line -> line.length() <= 80);
    }

    private static Norm norm(String id, String clause, String text) {
        return new Norm(
                id, clause, "1", NormKind.OBLIGATION, false, "member", text, NormState.DECIDES, Occasions.NONE, null);
    }

    private static Words words() {
        Map<String, String> words = new HashMap<>();
        words.put("situation.complaint", "a complaint");
        words.put("situation.complaint.means", "Somebody complains.");
        label(words, Shape.of(Complaint.class), "");
        Shape.permitted(Person.class).forEach(shape -> label(words, shape, " of {it}"));
        words.put("complaint.subjects.it", "the person complained of");
        return Words.common().with(words);
    }

    private static void label(Map<String, String> words, Shape shape, String whose) {
        for (Part part : shape.parts()) {
            String key = shape.name() + "." + part.name();
            words.put(key, "label of " + key + whose);
            words.put(key + ".ask", "label of " + key + ".ask" + whose);
        }
    }
}
