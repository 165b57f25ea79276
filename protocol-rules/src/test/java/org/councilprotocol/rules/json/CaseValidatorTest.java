package org.councilprotocol.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.councilprotocol.model.AdviceRequest;
import org.councilprotocol.model.Committee;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Consultation;
import org.councilprotocol.model.Department;
import org.councilprotocol.model.Document;
import org.councilprotocol.model.DocumentInspection;
import org.councilprotocol.model.Group;
import org.councilprotocol.model.HeldBy;
import org.councilprotocol.model.InformationRequest;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Outsider;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.PremisesVisit;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Ward;
import org.councilprotocol.model.decision.NearMiss;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseValidatorTest {

    private static final Set<Post> DECLARED = Set.of(
            new Post("bailiff", HeldBy.OFFICER), new Post("portreeve", HeldBy.MEMBER), Post.named("harbour-master"));
    private static final CaseValidator VALIDATOR = new CaseValidator(DECLARED);
    private static final CaseReader READER = CaseReader.of(DECLARED);

    // ------------------------------------------------------------------ posts

    static List<Post> ofMembers() {
        return heldBy(HeldBy.MEMBER);
    }

    static List<Post> ofOfficers() {
        return heldBy(HeldBy.OFFICER);
    }

    static List<Post> bodies() {
        return heldBy(HeldBy.BODY);
    }

    private static List<Post> heldBy(HeldBy heldBy) {
        return Shape.constants(Post.class).stream()
                .filter(post -> post.heldBy() == heldBy)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ofMembers")
    void an_officer_holds_no_post_that_only_members_hold(Post post) {
        assertThat(only(by(Officer.builder().posts(Set.of(post)).build())))
                .isEqualTo(new InputDefect(
                        "$.complainant.posts",
                        "the facts contradict one another: posts has \"" + post.name()
                                + "\", which only a member holds, but this is an officer: take \"" + post.name()
                                + "\" out, or describe the person as a member"));
        assertFine(by(Member.builder().posts(Set.of(post)).build()));
        assertFine(by(Outsider.builder().posts(Set.of(post)).build()));
    }

    @ParameterizedTest
    @MethodSource("ofOfficers")
    void a_member_holds_no_post_that_only_officers_hold(Post post) {
        assertThat(only(by(Member.builder().posts(Set.of(post)).build())).message())
                .contains("\"" + post.name() + "\", which only an officer holds", "describe the person as an officer");
        assertFine(by(Officer.builder().posts(Set.of(post)).build()));
        assertFine(by(Outsider.builder().posts(Set.of(post)).build()));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void nobody_is_a_body(Post post) {
        assertThat(List.of(
                        Member.builder().posts(Set.of(post)).build(),
                        Officer.builder().posts(Set.of(post)).build(),
                        Outsider.builder().posts(Set.of(post)).build()))
                .allSatisfy(person ->
                        assertThat(only(by(person)).message()).contains("which is a body", "take \"" + post.name()));
    }

    @Test
    void a_member_or_an_officer_may_hold_another_post() {
        assertThat(heldBy(HeldBy.EITHER)).containsExactly(Post.OTHER);
        assertFine(by(Member.builder().posts(Set.of(Post.OTHER)).build()));
        assertFine(by(Officer.builder().posts(Set.of(Post.OTHER)).build()));
    }

    @Test
    void a_pack_says_who_holds_its_own_posts() {
        assertThat(only(by(Member.builder().posts(Set.of(Post.named("bailiff"))).build()))
                        .message())
                .contains("\"bailiff\", which only an officer holds");
        assertThat(only(by(Officer.builder()
                                .posts(Set.of(Post.named("portreeve")))
                                .build()))
                        .message())
                .contains("\"portreeve\", which only a member holds");
        assertFine(
                by(Officer.builder().posts(Set.of(Post.named("harbour-master"))).build()));
        assertFine(
                by(Member.builder().posts(Set.of(Post.named("harbour-master"))).build()));
        assertThat(refusal(() -> READER.read("{\"situation\": \"complaint\", \"complainant\": {\"party\": \"member\","
                        + " \"posts\": [\"bailiff\"]}}")))
                .extracting(InputDefect::path)
                .containsExactly("$.complainant.posts");
    }

    @Test
    void other_is_for_whoever_holds_no_named_post() {
        assertThat(List.of(
                        Member.builder().posts(Set.of(Post.OTHER, Post.MAYOR)).build(),
                        Officer.builder()
                                .posts(Set.of(Post.OTHER, Post.MONITORING_OFFICER))
                                .build(),
                        Outsider.builder().posts(Set.of(Post.OTHER, Post.MAYOR)).build()))
                .allSatisfy(
                        person -> assertThat(only(by(person)))
                                .extracting(InputDefect::path, InputDefect::message)
                                .containsExactly(
                                        "$.complainant.posts",
                                        "the facts contradict one another: posts has \"other\" beside a named post, but \"other\""
                                                + " says that the person holds none that a protocol names: take \"other\" out"));
        assertFine(by(Officer.builder().posts(Set.of(Post.OTHER)).build()));
        assertFine(by(Officer.builder().posts(Set.of()).build()));
    }

    @Test
    void a_post_that_nobody_knows_is_no_silence() {
        assertThat(only(by(Officer.builder()
                        .posts(Set.of(Post.named("monitoring-oficer")))
                        .build())))
                .hasFieldOrPropertyWithValue("path", "$.complainant.posts")
                .extracting(InputDefect::message)
                .asString()
                .startsWith("\"monitoring-oficer\" is not a post known here: did you mean \"monitoring-officer\"?");
    }

    // ------------------------------------------------------------------ names, ids, dates, sizes

    @ParameterizedTest
    @ValueSource(
            strings = {
                "North\nSouth",
                "North\u0007",
                "\u001b[31mNorth",
                "\u202eNorth",
                "No\u200brth",
                "No\u00adrth",
                "\ufeffNorth",
                "No\u2028rth",
                "\ud83d",
                "\u3164",
                "\u2800",
                "...",
                "-",
                "unknown",
                "n/a",
                "none",
                "NONE"
            })
    void a_name_can_be_seen_and_says_something(String name) {
        assertThat(only(Consultation.builder().wards(Set.of(Ward.named(name))).build())
                        .path())
                .isEqualTo("$.wards");
        assertThat(only(AdviceRequest.builder()
                                .department(Department.named(name))
                                .build())
                        .path())
                .isEqualTo("$.department");
    }

    @ParameterizedTest
    @ValueSource(strings = {"St. John’s", "Zoë", "3", "Bryn-y-môr", "北"})
    void a_name_may_be_written_as_people_write_it(String name) {
        assertFine(Consultation.builder().wards(Set.of(Ward.named(name))).build());
    }

    @ParameterizedTest
    @CsvSource({"1999, true", "2000, true", "2001, false"})
    void a_name_is_not_long(int length, boolean fine) {
        assertThat(isFine(Consultation.builder()
                        .wards(Set.of(Ward.named("x".repeat(length))))
                        .build()))
                .isEqualTo(fine);
    }

    @ParameterizedTest
    @ValueSource(strings = {"member", "officer", "outsider", "Member", "OFFICER"})
    void an_id_is_no_partys_word(String id) {
        assertThat(only(by(Member.builder().id(id).build())))
                .hasFieldOrPropertyWithValue("path", "$.complainant.id")
                .extracting(InputDefect::message)
                .asString()
                .contains("choose another");
        assertThat(refusal(() -> READER.read("{\"situation\": \"complaint\", \"complainant\": {\"party\": \"member\","
                        + " \"id\": \"" + id + "\"}, \"subjects\": [\"member\"]}")))
                .extracting(InputDefect::path)
                .containsExactly("$.complainant.id");
    }

    @Test
    void no_situation_is_told_twice() {
        Complaint complaint = by(Member.builder().build());
        PremisesVisit visit = PremisesVisit.builder().build();

        assertFine(complaint, by(Member.builder().wards(Set.of()).build()), visit);
        assertThat(refusal(complaint, visit, by(Member.builder().build()), visit))
                .extracting(InputDefect::path)
                .containsExactly("$.situations[2]", "$.situations[3]");
    }

    @Test
    void an_id_is_one_persons_in_the_whole_case() {
        Member one = Member.builder().id("A").wards(Set.of()).build();
        Member other = Member.builder().id("A").group(Group.NONE).build();
        PremisesVisit visit = PremisesVisit.builder().visitor(other).build();

        assertFine(by(one), PremisesVisit.builder().visitor(one).build());
        assertThat(refusal(by(one), visit)).extracting(InputDefect::path).containsExactly("$.situations[1].visitor.id");
        assertThat(refusal(by(Officer.builder().id("A").build()), visit)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1899-12-31, false",
        "1900-01-01, true",
        "2199-12-31, true",
        "2200-01-01, false",
        "+999999999-12-31, false",
        "-999999999-01-01, false"
    })
    void a_date_is_one_that_can_be_meant(LocalDate date, boolean fine) {
        assertThat(isFine(InformationRequest.builder().receivedOn(date).build()))
                .isEqualTo(fine && !date.isBefore(Limits.FIRST_DAY) && !date.isAfter(Limits.LAST_DAY));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-17, false", "2026-12-18, true", "2026-12-19, true"})
    void a_time_is_agreed_for_a_day_after_the_request(LocalDate agreed, boolean fine) {
        InformationRequest request = InformationRequest.builder()
                .receivedOn(LocalDate.of(2026, 12, 18))
                .otherTimeAgreed(true)
                .agreedDate(agreed)
                .build();
        assertThat(isFine(request)).isEqualTo(fine);
        if (!fine) {
            assertThat(only(request))
                    .hasFieldOrPropertyWithValue("path", "$.agreedDate")
                    .hasFieldOrPropertyWithValue("alsoAt", List.of("$.receivedOn"));
        }
    }

    @ParameterizedTest
    @CsvSource({"19, true", "20, true", "21, false"})
    void a_list_is_of_at_most_twenty_people(int people, boolean fine) {
        assertThat(isFine(Complaint.builder()
                        .subjects(Collections.nCopies(people, Officer.builder().build()))
                        .build()))
                .isEqualTo(fine);
    }

    @ParameterizedTest
    @CsvSource({"199, true", "200, true", "201, false"})
    void a_case_speaks_of_at_most_two_hundred_things_of_a_kind(int names, boolean fine) {
        Set<Ward> half = wards(0, names / 2);
        Set<Ward> rest = wards(names / 2, names);
        assertThat(isFine(
                        Consultation.builder().wards(half).build(),
                        Consultation.builder().wards(rest).build()))
                .isEqualTo(fine);
    }

    private static Set<Ward> wards(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> Ward.named("Ward " + i)).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "20, true", "21, false"})
    void a_case_has_one_to_twenty_situations(int situations, boolean fine) {
        assertThat(isFine(IntStream.range(0, situations)
                        .mapToObj(day -> InformationRequest.builder()
                                .receivedOn(LocalDate.of(2026, 3, 2).plusDays(day))
                                .build())
                        .toArray(Situation[]::new)))
                .isEqualTo(fine);
    }

    @Test
    void every_defect_is_told_at_once_with_its_place() {
        Complaint complaint = Complaint.builder()
                .complainant(
                        Member.builder().wards(Set.of(Ward.named("a\u200bb"))).build())
                .subjects(List.of(
                        Officer.builder().build(),
                        Officer.builder().posts(Set.of(Post.MAYOR)).build()))
                .discussed(false)
                .resolved(true)
                .build();
        assertThat(refusal(complaint))
                .extracting(InputDefect::path)
                .containsExactly("$.discussed", "$.complainant.wards", "$.subjects[1].posts");
        assertThat(refusal(Complaint.builder().build(), complaint))
                .extracting(InputDefect::path)
                .containsExactly(
                        "$.situations[1].discussed",
                        "$.situations[1].complainant.wards",
                        "$.situations[1].subjects[1].posts");
    }

    // ------------------------------------------------------------------ spellings

    @Test
    void a_thing_is_called_by_the_spelling_told_first() {
        AdviceRequest request = AdviceRequest.builder()
                .requester(Member.builder()
                        .id("A")
                        .wards(Set.of(Ward.named("St. John")))
                        .build())
                .wards(new LinkedHashSet<>(List.of(Ward.named("ST JOHN"), Ward.named("Elm"))))
                .build();
        SpelledCase spelled = VALIDATOR.check(List.of(request));

        assertThat(spelled.situations()).isEqualTo(List.of(request));
        assertThat(((AdviceRequest) spelled.situations().get(0)).wards())
                .extracting(Ward::name)
                .containsExactly("Elm", "St. John");
        assertThat(spelled.nearMisses()).isEmpty();
    }

    @Test
    void names_that_are_nearly_alike_are_pointed_out_and_never_made_one() {
        DocumentInspection inspection = DocumentInspection.builder()
                .member(Member.builder()
                        .group(Group.named("Labour"))
                        .wards(Set.of(Ward.named("St. Jon")))
                        .committees(Set.of(Committee.named("Planning")))
                        .build())
                .document(Document.builder()
                        .wards(Set.of(Ward.named("St John")))
                        .committee(Committee.named("planning committee"))
                        .workingsOf(Group.named("Labour Group"))
                        .department(Department.named("Planning"))
                        .build())
                .build();
        assertThat(VALIDATOR.check(List.of(inspection)).nearMisses())
                .containsExactly(
                        new NearMiss("group", "Labour", "Labour Group"),
                        new NearMiss("ward", "St. Jon", "St John"),
                        new NearMiss("committee", "Planning", "planning committee"));
        assertThat(VALIDATOR.check(List.of(inspection)).situations()).isEqualTo(List.of(inspection));
    }

    @Test
    void of_very_many_near_misses_the_first_are_pointed_out() {
        Set<Ward> wards = IntStream.range(0, 26)
                .mapToObj(i -> Ward.named("Ward x" + (char) ('a' + i)))
                .collect(Collectors.toSet());
        assertThat(VALIDATOR
                        .check(List.of(Consultation.builder().wards(wards).build()))
                        .nearMisses())
                .hasSize(Limits.NEAR_MISSES);
    }

    @ParameterizedTest
    @EnumSource(HeldBy.class)
    void every_post_says_who_holds_it(HeldBy heldBy) {
        assertThat(heldBy(heldBy)).isNotEmpty().allSatisfy(post -> assertThat(Post.named(post.name()))
                .isSameAs(post));
    }

    // ------------------------------------------------------------------ helpers

    private static Complaint by(Person complainant) {
        return Complaint.builder().complainant(complainant).build();
    }

    private static void assertFine(Situation... situations) {
        assertThat(isFine(situations)).as(List.of(situations).toString()).isTrue();
    }

    private static boolean isFine(Situation... situations) {
        try {
            VALIDATOR.check(List.of(situations));
            return true;
        } catch (InputException e) {
            return false;
        }
    }

    private static InputDefect only(Situation situation) {
        List<InputDefect> defects = refusal(situation);
        assertThat(defects).hasSize(1);
        return defects.get(0);
    }

    private static List<InputDefect> refusal(Situation... situations) {
        return refusal(() -> VALIDATOR.check(List.of(situations)));
    }

    private static List<InputDefect> refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable refused) {
        InputException exception = catchThrowableOfType(InputException.class, refused);
        assertThat(exception).isNotNull();
        return exception.defects();
    }

    @Test
    void facts_that_leave_another_no_value_are_refused_with_the_reason() {
        assertThat(only(InformationRequest.builder()
                        .requester(Member.builder().build())
                        .needToKnowShown(true)
                        .personalMatter(true)
                        .build()))
                .satisfies(defect -> {
                    assertThat(defect.path()).isEqualTo("$.needToKnowShown");
                    assertThat(defect.alsoAt()).containsExactly("$.personalMatter", "$.requester");
                    assertThat(defect.message())
                            .contains("needToKnowShown is true although", "a member and personalMatter is true");
                });
        assertThat(only(by(Officer.builder()
                                .posts(Set.of(Post.HEAD_OF_SERVICE))
                                .junior(true)
                                .build()))
                        .message())
                .contains("junior is true, but the officer is a director or a head of service");
        assertFine(InformationRequest.builder()
                .requester(Officer.builder().build())
                .needToKnowShown(true)
                .personalMatter(true)
                .build());
        assertFine(InformationRequest.builder()
                .needToKnowShown(true)
                .personalMatter(true)
                .build());
    }
}
