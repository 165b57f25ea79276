package org.councilprotocol.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Document;
import org.councilprotocol.model.DocumentInspection;
import org.councilprotocol.model.DocumentKind;
import org.councilprotocol.model.Group;
import org.councilprotocol.model.InformationRequest;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Outsider;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Ward;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseReaderTest {

    private static final CaseReader READER = CaseReader.of(Set.of(Post.named("harbour-master")));

    @Nested
    class Reads {

        @Test
        void one_situation() {
            assertThat(read("""
                            {"situation": "complaint", "complainant": {"party": "member", "group": "none"},
                             "subjects": [{"party": "officer", "posts": ["managing-director", "harbour-master"]}],
                             "serious": true}"""))
                    .containsExactly(Complaint.builder()
                            .complainant(Member.builder().group(Group.NONE).build())
                            .subjects(List.of(Officer.builder()
                                    .posts(Set.of(Post.MANAGING_DIRECTOR, Post.named("harbour-master")))
                                    .build()))
                            .serious(true)
                            .build());
        }

        @Test
        void several_situations_in_their_order() {
            assertThat(read("{\"situations\": [{\"situation\": \"complaint\"}, {\"situation\": \"premises-visit\"}]}"))
                    .extracting(situation -> situation.getClass().getSimpleName())
                    .containsExactly("Complaint", "PremisesVisit");
        }

        @Test
        void what_is_absent_or_null_as_unknown() {
            assertThat(read("{\"situation\": \"complaint\", \"serious\": null, \"subjects\": null}"))
                    .isEqualTo(read("{\"situation\": \"complaint\"}"))
                    .containsExactly(Complaint.builder().build());
        }

        @Test
        void an_empty_list_as_known_to_be_none() {
            assertThat(read("{\"situation\": \"information-request\", \"wards\": []}"))
                    .containsExactly(
                            InformationRequest.builder().wards(Set.of()).build());
        }

        @Test
        void a_party_alone() {
            assertThat(complaint("\"complainant\": \"outsider\"").complainant())
                    .isEqualTo(Outsider.builder().build());
        }

        @Test
        void a_person_of_a_declared_kind_without_party() {
            assertThat(read("""
                    {"situation": "document-inspection", "member": {"wards": ["Nunnery"]},
                     "document": {"exemptClasses": [], "kind": "report"}}"""))
                    .containsExactly(DocumentInspection.builder()
                            .member(Member.builder()
                                    .wards(Set.of(Ward.named("Nunnery")))
                                    .build())
                            .document(Document.builder()
                                    .exemptClasses(Set.of())
                                    .kind(DocumentKind.REPORT)
                                    .build())
                            .build());
        }

        @ParameterizedTest
        @ValueSource(strings = {"{\"id\": \"Cllr A\"}", "\"Cllr A\"", "{\"id\": \"Cllr A\", \"party\": \"member\"}"})
        void a_reference_as_the_person_meant_wherever_they_are_described(String reference) {
            Member cllrA =
                    Member.builder().id("Cllr A").group(Group.named("Green")).build();
            String described = "{\"party\": \"member\", \"id\": \"Cllr A\", \"group\": \"Green\"}";
            List<Situation> after = read("{\"situations\": [{\"situation\": \"complaint\", \"complainant\": "
                    + described + "}, {\"situation\": \"premises-visit\", \"visitor\": " + reference + "}]}");
            List<Situation> before = read("{\"situations\": [{\"situation\": \"premises-visit\", \"visitor\": "
                    + reference + "}, {\"situation\": \"complaint\", \"complainant\": " + described + "}]}");
            assertThat(after.get(1)).isEqualTo(before.get(0)).hasFieldOrPropertyWithValue("visitor", cllrA);
            assertThat(after.get(0)).isEqualTo(before.get(1)).hasFieldOrPropertyWithValue("complainant", cllrA);
        }

        @Test
        void an_id_where_only_a_member_can_stand_as_that_member() {
            Complaint complaint = (Complaint) read("""
                    {"situations": [{"situation": "complaint", "complainant": "Cllr A"},
                                    {"situation": "premises-visit", "visitor": {"id": "Cllr A"}}]}""").get(0);
            assertThat(complaint.complainant())
                    .isEqualTo(Member.builder().id("Cllr A").build());
        }

        @Test
        void a_date() {
            assertThat(read("{\"situation\": \"information-request\", \"receivedOn\": \"2026-02-28\"}"))
                    .containsExactly(InformationRequest.builder()
                            .receivedOn(LocalDate.of(2026, 2, 28))
                            .build());
        }

        @Test
        void a_stream_with_or_without_a_byte_order_mark() {
            String json = "{\"situation\": \"premises-visit\", \"visitor\": {\"id\": \"Zoë 👩\"}}";
            assertThat(READER.read(stream("\ufeff" + json)))
                    .isEqualTo(READER.read(stream(json)))
                    .isEqualTo(READER.read(json));
        }
    }

    @Nested
    class SaysWhatToWriteInstead {

        @Test
        void every_defect_at_once_in_the_order_of_the_input() {
            assertThat(defects("""
                    {"situations": [
                      {"situation": "complaint", "seriuos": true,
                       "subjects": [{"party": "officer"}, {"party": "officer", "grade": "boss"}]},
                      {"situation": "complant"},
                      {"situation": "complaint", "serious": 3}]}"""))
                    .extracting(InputDefect::path)
                    .containsExactly(
                            "$.situations[0].seriuos",
                            "$.situations[0].subjects[1].grade",
                            "$.situations[1].situation",
                            "$.situations[2].serious");
        }

        @ParameterizedTest
        @CsvSource({
            "complant, complaint",
            "Complaint, complaint",
            "COMPLAINTS, complaint",
            "documentInspection, document-inspection",
            "document inspection, document-inspection",
            "inspection, document-inspection",
            "cmoplaint, complaint",
        })
        void the_nearest_situation(String written, String meant) {
            assertThat(only("{\"situation\": \"" + written + "\"}"))
                    .extracting(InputDefect::message)
                    .asString()
                    .contains("did you mean \"" + meant + "\"?", "\"premises-visit\"");
        }

        @Test
        void every_situation_where_none_is_near() {
            assertThat(only("{\"situation\": \"xyzzy\"}").message())
                    .contains("\"complaint\"", "\"document-inspection\"")
                    .doesNotContain("did you mean");
            assertThat(only("{}").message()).contains("\"situation\" is missing", "\"complaint\"");
        }

        @ParameterizedTest
        @CsvSource({
            "seriuos, serious",
            "subject, subjects",
            "Serious, serious",
            "financial_irregularity, financialIrregularity"
        })
        void the_nearest_field(String written, String meant) {
            assertThat(defect("\"" + written + "\": null").message())
                    .contains("unknown field \"" + written + "\"", "did you mean \"" + meant + "\"?", "\"repetition\"");
        }

        @Test
        void where_a_field_belongs() {
            assertThat(defect("\"grade\": \"director\"").message())
                    .contains("write it inside \"complainant\" or \"subjects\"");
            assertThat(defect("\"party\": \"member\"").message())
                    .contains("write it inside \"complainant\" or \"subjects\"");
            assertThat(defect("\"curiosityOnly\": true").message())
                    .contains("it is a fact of the situation \"document-inspection\"");
            assertThat(defect("\"complainant\": {\"party\": \"member\", \"grade\": \"director\"}"))
                    .hasFieldOrPropertyWithValue("path", "$.complainant.grade")
                    .extracting(InputDefect::message)
                    .asString()
                    .startsWith("unknown field \"grade\": it is a fact of \"officer\". The fields of \"member\" are"
                            + " \"party\", \"id\", \"posts\", \"group\"");
        }

        @Test
        void the_nearest_post_and_what_to_do_without_one() {
            assertThat(defect("\"subjects\": [{\"party\": \"officer\", \"posts\": [\"monitoring oficer\"]}]"))
                    .hasFieldOrPropertyWithValue("path", "$.subjects[0].posts[0]")
                    .extracting(InputDefect::message)
                    .asString()
                    .contains("did you mean \"monitoring-officer\"?", "\"harbour-master\"", "write \"other\"", "[]");
            assertThat(CaseReader.of(Set.of()))
                    .extracting(reader -> catchThrowableOfType(
                                    InputException.class,
                                    () -> reader.read(
                                            "{\"situation\":\"complaint\",\"complainant\":{\"party\":\"member\","
                                                    + "\"posts\":[\"harbour-master\"]}}"))
                            .defects()
                            .get(0)
                            .message())
                    .asString()
                    .contains("\"harbour-master\" is not a post known here");
        }

        @Test
        void the_nearest_enum_value_and_party_and_all_of_them() {
            assertThat(defect("\"repetition\": \"singel\"").message())
                    .contains("did you mean \"single\"?", "\"repeated-by-one\"", "\"once-each-by-several\"");
            assertThat(defect("\"complainant\": {\"party\": \"oficer\"}"))
                    .isEqualTo(new InputDefect(
                            "$.complainant.party",
                            "\"oficer\" is not a party: did you mean \"officer\"? Known are \"member\", \"officer\","
                                    + " \"outsider\""));
        }

        @ParameterizedTest
        @CsvSource({"yes, true", "true, true", "No, false", "FALSE, false"})
        void a_truth_without_quotation_marks(String written, String meant) {
            assertThat(defect("\"serious\": \"" + written + "\"").message())
                    .isEqualTo("expected true or false, found the text \"" + written + "\": write " + meant
                            + ", without quotation marks");
        }

        @Test
        void a_list_for_a_list() {
            assertThat(defect("\"subjects\": {\"party\": \"officer\"}").message())
                    .contains("expected a list, found an object", "write [ ] around it");
            assertThat(defect("\"complainant\": [\"member\"]").message())
                    .contains("expected a single value, found a list");
        }

        @Test
        void a_null_in_a_list() {
            assertThat(defect("\"subjects\": [\"officer\", null]"))
                    .hasFieldOrPropertyWithValue("path", "$.subjects[1]");
        }

        @ParameterizedTest
        @CsvSource({
            "31/03/2026, is not a date",
            "2026-3-31, is not a date",
            "2026-02-29, there is no such day",
            "1971-12-31, working days are counted from 1972-01-01 to 2028-12-31",
            "2029-01-01, working days are counted from 1972-01-01 to 2028-12-31",
            "0000-01-01, out of range",
            "9999-12-31, out of range",
            "today, is not a date",
        })
        void a_date_as_a_date(String written, String complaint) {
            assertThat(only("{\"situation\":\"information-request\",\"receivedOn\":\"" + written + "\"}"))
                    .hasFieldOrPropertyWithValue("path", "$.receivedOn")
                    .extracting(InputDefect::message)
                    .asString()
                    .contains(complaint);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1972-01-01", "1972-01-02", "2028-12-30", "2028-12-31", "2028-02-29"})
        void no_date_within_range(String written) {
            assertThat(read("{\"situation\":\"information-request\",\"receivedOn\":\"" + written + "\"}"))
                    .containsExactly(InformationRequest.builder()
                            .receivedOn(LocalDate.parse(written))
                            .build());
        }

        @Test
        void how_absence_is_written() {
            assertThat(defect("\"complainant\": {\"party\": \"member\", \"group\": \"None\"}")
                            .message())
                    .contains("write \"none\"");
            assertThat(defect("\"complainant\": {\"party\": \"member\", \"wards\": [\"none\"]}")
                            .message())
                    .contains("write the empty list []");
            assertThat(defect("\"complainant\": {\"party\": \"member\", \"group\": \"unknown\"}")
                            .message())
                    .contains("leave the field out");
            assertThat(defect("\"complainant\": {\"party\": \"officer\", \"department\": \"none\"}")
                            .message())
                    .contains("leave the field out");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\\t\\n", "\\u2003"})
        void that_a_name_is_blank(String blank) {
            assertThat(defect("\"complainant\": {\"party\": \"member\", \"group\": \"" + blank + "\"}"))
                    .hasFieldOrPropertyWithValue("path", "$.complainant.group")
                    .extracting(InputDefect::message)
                    .asString()
                    .contains("blank");
            assertThat(defect("\"complainant\": \"" + blank + "\"").message()).contains("blank");
            assertThat(defect("\"complainant\": {\"party\": \"member\", \"id\": \"" + blank + "\"}")
                            .path())
                    .isEqualTo("$.complainant.id");
        }

        @Test
        void that_facts_contradict_one_another() {
            assertThat(defect("\"discussed\": false, \"resolved\": true"))
                    .isEqualTo(new InputDefect(
                            "$.discussed",
                            List.of("$.resolved"),
                            "the facts contradict one another: resolved is true although discussed is false: correct one"
                                    + " of the two, or leave out the one that is not known"));
            assertThat(defect("\"subjects\": [{\"party\": \"officer\", \"posts\": [\"managing-director\"],"
                            + " \"grade\": \"head-of-service\"}]"))
                    .hasFieldOrPropertyWithValue("path", "$.subjects[0].grade")
                    .hasFieldOrPropertyWithValue("alsoAt", List.of("$.subjects[0].posts"));
        }
    }

    @Nested
    class KnowsWhoIsWho {

        @Test
        void nobody_stands_behind_a_dangling_reference() {
            assertThat(defect(
                            "\"complainant\": \"Clr A\", \"subjects\": [{\"party\": \"member\", \"id\": \"Cllr A\"}]"))
                    .hasFieldOrPropertyWithValue("path", "$.complainant")
                    .extracting(InputDefect::message)
                    .asString()
                    .contains("nobody in this case is described under the id \"Clr A\"", "did you mean \"Cllr A\"?");
            assertThat(defect("\"complainant\": {\"id\": \"B\"}").path()).isEqualTo("$.complainant");
        }

        @Test
        void a_misspelt_party_is_noticed() {
            assertThat(defect("\"complainant\": \"memebr\"").message()).contains("did you mean \"member\"?");
        }

        @Test
        void one_person_is_not_described_in_two_ways() {
            assertThat(defect("""
                            "complainant": {"party": "member", "id": "A", "group": "Red"},
                            "subjects": [{"party": "member", "id": "A", "group": "Blue"}]"""))
                    .hasFieldOrPropertyWithValue("path", "$.subjects[0]")
                    .extracting(InputDefect::message)
                    .asString()
                    .contains("described otherwise at $.complainant");
        }

        @Test
        void one_person_may_be_described_twice_in_the_same_way() {
            assertThat(complaint("""
                            "complainant": {"party": "member", "id": "A", "group": "Red"},
                            "subjects": [{"party": "member", "id": "A", "group": "Red"}]""").subjects())
                    .containsExactly(
                            Member.builder().id("A").group(Group.named("Red")).build());
        }

        @Test
        void a_reference_to_the_wrong_kind_of_person_is_refused() {
            assertThat(only("""
                            {"situations": [
                              {"situation": "complaint", "subjects": [{"party": "officer", "id": "O", "grade": "director"}]},
                              {"situation": "premises-visit", "visitor": "O"}]}"""))
                    .isEqualTo(new InputDefect(
                            "$.situations[1].visitor",
                            "\"O\" is \"officer\" at $.situations[0].subjects[0], and cannot be anything else here"));
            assertThat(only("{\"situation\": \"premises-visit\", \"visitor\": \"officer\"}")
                            .message())
                    .isEqualTo("only \"member\" can stand here, not \"officer\"");
        }

        @Test
        void a_description_needs_its_party() {
            assertThat(defect("\"complainant\": {\"grade\": \"director\"}").message())
                    .isEqualTo("say on which side this person is: add \"party\" with one of \"officer\"");
            assertThat(defect("\"subjects\": [{}]").path()).isEqualTo("$.subjects[0]");
        }

        @Test
        void a_defect_in_a_description_is_told_once() {
            assertThat(defect("\"complainant\": {\"party\": \"membr\", \"id\": \"A\"}, \"subjects\": [\"A\"]")
                            .path())
                    .isEqualTo("$.complainant.party");
        }

        @Test
        void a_person_is_a_person() {
            assertThat(defect("\"complainant\": 7").message()).contains("expected a person", "found the number 7");
            assertThat(defect("\"subjects\": [[]]").message()).contains("expected a single value, found a list");
        }
    }

    @Nested
    class RefusesNonsense {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " \n",
                    "[]",
                    "null",
                    "42",
                    "NaN",
                    "\"complaint\"",
                    "true",
                    "{",
                    "}",
                    "{]",
                    "{\"situation\"",
                    "{\"situation\":}",
                    "{\"situation\":\"complaint\"}{}",
                    "{\"situation\":\"complaint\"} x",
                    "{\"situation\":\"complaint\"}]",
                    "{'situation':'complaint'}",
                    "{\"situation\":\"complaint\",}",
                    "// no\n{}",
                    "\u0000",
                    "\ud83d",
                    "\ufeff",
                    "{\"situation\":\"complaint\",\"serious\":NaN}",
                    "{\"situation\":\"complaint\",\"serious\":01}",
                    "{\"situation\":\"compl\\xaint\"}",
                    "{\"situations\":[]}",
                    "{\"situations\":null}",
                    "{\"situations\":[null]}",
                    "{\"situations\":[[]]}",
                    "{\"situation\":[]}",
                    "{\"\":{\"\":[]}}",
                    "<complaint/>"
                })
        void in_words_for_people(String nonsense) {
            assertThat(defects(nonsense)).isNotEmpty().allSatisfy(defect -> assertThat(defect.message())
                    .isNotBlank()
                    .doesNotContain(
                            "Exception", "org.councilprotocol", "jackson", "java.", "Token", "Source:", "code "));
        }

        @Test
        void with_line_and_column() {
            assertThat(only("{\"situation\": \"complaint\",\n \"serious\" true}")
                            .message())
                    .contains("line 2, column 1");
            assertThat(only("{\n\n").message()).contains("line 3", "stops before its end");
        }

        @Test
        void fields_given_twice() {
            assertThat(defect("\"serious\": true, \"serious\": true"))
                    .isEqualTo(new InputDefect("$.serious", "this field is given twice: keep one of the two"));
            assertThat(defect("\"complainant\": {\"party\": \"member\", \"party\": \"officer\"}")
                            .path())
                    .isEqualTo("$.complainant.party");
        }

        @Test
        void long_words_shortened() {
            InputDefect defect = defect("\"" + "x".repeat(1_000) + "\": 1");
            assertThat(defect.message()).contains("xxx…").doesNotContain("x".repeat(61));
            assertThat(defect.path()).doesNotContain("x".repeat(61));
        }

        @Test
        void streams_that_are_not_utf8() {
            InputStream latin1 = new ByteArrayInputStream(
                    "{\"situation\":\"complaint\",\"complainant\":\"Zoë\"}".getBytes(StandardCharsets.ISO_8859_1));
            assertThat(catchThrowableOfType(InputException.class, () -> READER.read(latin1)))
                    .hasMessageContaining("not UTF-8");
        }
    }

    @Nested
    class KeepsItsLimits {

        @ParameterizedTest
        @CsvSource({"1999, true", "2000, true", "2001, false"})
        void of_the_length_of_a_text(int length, boolean fine) {
            check(
                    "{\"situation\":\"premises-visit\",\"visitor\":{\"id\":\"" + "ä".repeat(length) + "\"}}",
                    fine,
                    "2000");
            check(
                    "{\"situation\":\"premises-visit\",\"visitor\":{\"id\":\"" + "👩".repeat(length) + "\"}}",
                    fine,
                    "2000");
        }

        @ParameterizedTest
        @CsvSource({"99, true", "100, true", "101, false"})
        void of_the_elements_of_a_list(int count, boolean fine) {
            StringBuilder wards = new StringBuilder("\"Ward 1\"");
            for (int i = 2; i <= count; i++) {
                wards.append(",\"Ward ").append(i).append('"');
            }
            check("{\"situation\":\"consultation\",\"wards\":[" + wards + "]}", fine, "100 is the most");
        }

        @ParameterizedTest
        @CsvSource({"99, true", "100, true", "101, false"})
        void of_all_that_a_case_lists(int last, boolean fine) {
            StringBuilder situations = new StringBuilder();
            for (int i = 0; i < 5; i++) {
                String wards = java.util.stream.IntStream.rangeClosed(1, i < 4 ? 100 : Math.min(last, 100))
                        .mapToObj(n -> "\"Ward " + n + "\"")
                        .collect(java.util.stream.Collectors.joining(","));
                situations
                        .append(i == 0 ? "" : ",")
                        .append("{\"situation\":\"consultation\",\"planningApplication\":")
                        .append(i % 2 == 0)
                        .append(",\"localIssue\":")
                        .append(i / 2 % 2 == 0)
                        .append(i == 4 ? ",\"statutory\":true" : "")
                        .append(",\"wards\":[")
                        .append(wards)
                        .append("]}");
            }
            String further = last > 100 ? ",{\"situation\":\"complaint\",\"subjects\":[\"officer\"]}" : "";
            check("{\"situations\":[" + situations + further + "]}", fine, "500 is the most");
        }

        @ParameterizedTest
        @CsvSource({"19, true", "20, true", "21, false"})
        void of_the_people_in_a_list(int count, boolean fine) {
            check(
                    "{\"situation\":\"complaint\",\"subjects\":[\"member\"" + ",\"member\"".repeat(count - 1) + "]}",
                    fine,
                    "20 is the most");
        }

        @ParameterizedTest
        @CsvSource({"19, true", "20, true", "21, false"})
        void of_the_situations_of_a_case(int count, boolean fine) {
            String situations = java.util.stream.IntStream.range(0, count)
                    .mapToObj(n -> "{\"situation\":\"complaint\",\"complainant\":{\"party\":\"member\",\"id\":\"Cllr "
                            + n + "\"}}")
                    .collect(java.util.stream.Collectors.joining(","));
            check("{\"situations\":[" + situations + "]}", fine, "20 is the most");
        }

        @ParameterizedTest
        @CsvSource({"19, false", "20, false", "21, true"})
        void of_depth(int depth, boolean tooDeep) {
            String nested = "{\"situation\":\"complaint\",\"x\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";
            assertThat(defects(nested).get(0).message().contains("20 deep")).isEqualTo(tooDeep);
        }

        @ParameterizedTest
        @CsvSource({"1048575, true", "1048576, true", "1048577, false"})
        void of_bytes(int bytes, boolean fine) {
            String json = "{\"situation\":\"complaint\"}";
            String padded = json + " ".repeat(bytes - json.length());
            check(padded, fine, "larger than 1048576 bytes");
            assertThat(fine || catchThrowableOfType(InputException.class, () -> READER.read(stream(padded))) != null)
                    .isTrue();
        }

        @Test
        void of_depth_however_deep() {
            assertThat(only("[".repeat(500_000)).message()).contains("20 deep");
            assertThat(only("{\"a\":".repeat(100_000)).message()).contains("20 deep");
        }

        @ParameterizedTest
        @CsvSource({"49, 49", "50, 50", "51, 51"})
        void of_defects_that_are_told(int unknown, int told) {
            StringBuilder fields = new StringBuilder("{\"situation\":\"complaint\"");
            for (int i = 0; i < unknown; i++) {
                fields.append(",\"zz").append(i).append("\":1");
            }
            List<InputDefect> defects = defects(fields.append('}').toString());
            assertThat(defects).hasSize(told);
            assertThat(defects.get(told - 1).message().contains("and 1 more defect, not"))
                    .isEqualTo(unknown > Limits.DEFECTS);
        }

        @ParameterizedTest
        @MethodSource("org.councilprotocol.rules.json.CaseReaderTest#fullOfDefects")
        void of_what_a_refusal_says(String json, int defects) {
            InputException refused = catchThrowableOfType(InputException.class, () -> READER.read(json));
            assertThat(refused.getMessage()).hasSizeLessThan(10_000);
            List<InputDefect> told = refused.defects();
            assertThat(told).hasSizeLessThanOrEqualTo(Limits.DEFECTS + 1);
            assertThat(told.get(told.size() - 1).message())
                    .isEqualTo("and " + (defects - told.size() + 1) + " more defects, not listed one by one");
        }

        private void check(String json, boolean fine, String message) {
            if (fine) {
                assertThat(read(json)).isNotEmpty();
            } else {
                assertThat(only(json).message()).contains(message);
            }
        }
    }

    static Stream<Arguments> fullOfDefects() {
        return Stream.of(
                arguments("{\"situation\":\"complaint\"" + many(60_000, ",\"z%d\":1") + "}", 60_000),
                arguments(
                        "{\"situation\":\"complaint\"" + many(40_000, ",\"" + "serious".repeat(2) + "%d\":1") + "}",
                        40_000),
                arguments(
                        "{\"situations\":[{\"situation\":\"complaint\",\"subjects\":[\"x\"" + many(19, ",\"Cllr %d\"")
                                + "]}" + many(19, ",{\"situation\":\"complaint\",\"complainant\":\"Clr %d\"}") + "]}",
                        39),
                arguments(
                        "{\"situation\":\"complaint\",\"complainant\":{\"party\":\"officer\",\"posts\":[\"x\""
                                + many(99, ",\"mayr%d\"") + "]}}",
                        100));
    }

    private static String many(int count, String piece) {
        return IntStream.rangeClosed(1, count).mapToObj(piece::formatted).collect(Collectors.joining());
    }

    private static List<Situation> read(String json) {
        return READER.read(json).situations();
    }

    private static Complaint complaint(String facts) {
        return (Complaint) read("{\"situation\": \"complaint\", " + facts + "}").get(0);
    }

    private static InputDefect defect(String facts) {
        return only("{\"situation\": \"complaint\", " + facts + "}");
    }

    private static InputDefect only(String json) {
        List<InputDefect> defects = defects(json);
        assertThat(defects).hasSize(1);
        return defects.get(0);
    }

    private static List<InputDefect> defects(String json) {
        InputException refused = catchThrowableOfType(InputException.class, () -> READER.read(json));
        assertThat(refused).as("refusal of " + Quoted.of(json)).isNotNull();
        return refused.defects();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
