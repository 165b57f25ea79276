package org.councilprotocol.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.model.AdviceRequest;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Document;
import org.councilprotocol.model.DocumentInspection;
import org.councilprotocol.model.ExemptClass;
import org.councilprotocol.model.Grade;
import org.councilprotocol.model.Group;
import org.councilprotocol.model.InformationRequest;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Repetition;
import org.councilprotocol.model.Ward;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.words.Words;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final Phrases PHRASES = new Phrases(Words.common());

    private static final Officer DIRECTOR =
            Officer.builder().posts(Set.of(Post.MANAGING_DIRECTOR)).build();
    private static final Complaint COMPLAINT = Complaint.builder()
            .complainant(Member.builder().id("Cllr A").group(Group.NONE).build())
            .subjects(List.of(DIRECTOR))
            .serious(true)
            .discussed(false)
            .repetition(Repetition.SINGLE)
            .build();
    private static final Complaint TWO = Complaint.builder()
            .subjects(List.of(
                    Officer.builder().build(),
                    Officer.builder().grade(Grade.DIRECTOR).build()))
            .build();

    @Test
    void a_fact_is_asked_for_in_one_question() {
        assertThat(PHRASES.question(COMPLAINT, FactPath.parse("serious"))).isEqualTo("Is the complaint serious?");
        assertThat(PHRASES.question(COMPLAINT, FactPath.parse("subjects[0].grade")))
                .isEqualTo("How senior is the person complained of?");
    }

    @Test
    void a_person_with_an_id_goes_by_it() {
        assertThat(PHRASES.question(COMPLAINT, FactPath.parse("complainant.wards")))
                .isEqualTo("Which wards does Cllr A represent?");
        assertThat(PHRASES.statement(COMPLAINT, FactPath.parse("complainant.group")))
                .isEqualTo("Cllr A belongs to no political group");
        assertThat(PHRASES.label(COMPLAINT, FactPath.parse("complainant"))).isEqualTo("Cllr A");
        assertThat(PHRASES.statement(COMPLAINT, FactPath.parse("complainant")))
                .isEqualTo("the complainant is Cllr A, a member");
    }

    @Test
    void one_of_several_people_is_counted() {
        assertThat(PHRASES.statement(TWO, FactPath.parse("subjects[1].grade")))
                .isEqualTo("the second person complained of is graded Director");
        assertThat(PHRASES.label(TWO, FactPath.parse("subjects[0]"))).isEqualTo("the first person complained of");
    }

    @Test
    void a_truth_is_stated_either_way() {
        assertThat(PHRASES.statement(COMPLAINT, FactPath.parse("serious"))).isEqualTo("the complaint is serious");
        assertThat(PHRASES.statement(COMPLAINT, FactPath.parse("discussed")))
                .isEqualTo("the complainant has not talked it over with the person complained of");
        assertThat(PHRASES.statement(COMPLAINT, FactPath.parse("repetition")))
                .isEqualTo("the complaint is the first and only one");
    }

    @Test
    void a_fact_not_given_is_said_to_be_unknown() {
        assertThat(PHRASES.statement(COMPLAINT, FactPath.parse("resolved")))
                .isEqualTo("it is not known whether talking it over settled the matter");
        assertThat(PHRASES.statement(DocumentInspection.builder().build(), FactPath.parse("document.kind")))
                .isEqualTo("it is not known what the document is to its meeting");
        assertThat(PHRASES.question(DocumentInspection.builder().build(), FactPath.parse("member.group")))
                .isEqualTo("To which political group, if any, does the member belong?");
        assertThat(PHRASES.question(Complaint.builder().build(), FactPath.parse("subjects[0].grade")))
                .isEqualTo("How senior is the person complained of?");
    }

    @Test
    void posts_are_held_without_their_article() {
        assertThat(PHRASES.statement(COMPLAINT, FactPath.parse("subjects[0].posts")))
                .isEqualTo("the person complained of holds the post of Managing Director");
        assertThat(PHRASES.statement(
                        about(Officer.builder()
                                .posts(Set.of(Post.MONITORING_OFFICER, Post.CORPORATE_DIRECTOR))
                                .build()),
                        FactPath.parse("subjects[0].posts")))
                .isEqualTo("the person complained of holds the posts of Corporate Director and Monitoring Officer");
    }

    @Test
    void no_post_and_only_another_post_are_the_same_to_a_reader() {
        String none = "the person complained of holds no post that the protocol names";
        assertThat(PHRASES.statement(
                        about(Officer.builder().posts(Set.of()).build()), FactPath.parse("subjects[0].posts")))
                .isEqualTo(none);
        assertThat(PHRASES.statement(
                        about(Officer.builder().posts(Set.of(Post.OTHER)).build()),
                        FactPath.parse("subjects[0].posts")))
                .isEqualTo(none);
        assertThat(PHRASES.label(
                        about(Officer.builder().posts(Set.of(Post.OTHER)).build()), FactPath.parse("subjects[0]")))
                .isEqualTo("the person complained of");
    }

    @Test
    void somebody_without_an_id_is_labelled_by_their_post() {
        assertThat(PHRASES.label(COMPLAINT, FactPath.parse("subjects[0]"))).isEqualTo("the Managing Director");
    }

    @Test
    void a_fact_is_labelled_by_what_it_is_about() {
        assertThat(PHRASES.label(COMPLAINT, FactPath.parse("serious"))).isEqualTo("whether the complaint is serious");
        assertThat(PHRASES.label(Complaint.builder().build(), FactPath.parse("complainant")))
                .isEqualTo("who complains");
    }

    @Test
    void a_ward_is_labelled_by_its_name() {
        AdviceRequest request = AdviceRequest.builder()
                .wards(Set.of(Ward.named("Nunnery"), Ward.named("Bedwardine")))
                .build();
        assertThat(PHRASES.label(request, FactPath.parse("wards[1]"))).isEqualTo("Nunnery");
        assertThat(PHRASES.statement(request, FactPath.parse("wards")))
                .isEqualTo("the matter touches the wards Bedwardine and Nunnery");
    }

    @Test
    void a_document_is_told_by_its_facts() {
        DocumentInspection inspection = DocumentInspection.builder()
                .document(Document.builder()
                        .exemptClasses(Set.of(ExemptClass.EMPLOYEES))
                        .build())
                .build();
        assertThat(PHRASES.statement(inspection, FactPath.parse("document.exemptClasses")))
                .isEqualTo("the document contains exempt information of this class: employees");
        assertThat(PHRASES.statement(inspection, FactPath.parse("document")))
                .isEqualTo("what is to be inspected is a document of the Council's");
    }

    @Test
    void a_date_is_told_in_full() {
        InformationRequest request = InformationRequest.builder()
                .receivedOn(LocalDate.of(2026, 3, 3))
                .build();
        assertThat(PHRASES.statement(request, FactPath.parse("receivedOn")))
                .isEqualTo("the Council received the request on 3 March 2026");
    }

    @Test
    void values_stand_by_themselves() {
        assertThat(PHRASES.valueWords(true)).isEqualTo("yes");
        assertThat(PHRASES.valueWords(false)).isEqualTo("no");
        assertThat(PHRASES.valueWords(Grade.BELOW_HEAD_OF_SERVICE)).isEqualTo("below Head of Service");
        assertThat(PHRASES.valueWords(Party.WARD_MEMBERS)).isEqualTo("each member for the ward");
        assertThat(PHRASES.valueWords(Manner.IN_WRITING)).isEqualTo("in writing");
        assertThat(PHRASES.valueWords(Modality.MUST_NOT)).isEqualTo("must not");
        assertThat(PHRASES.valueWords(Group.NONE)).isEqualTo("no political group");
        assertThat(PHRASES.valueWords(LocalDate.of(2026, 3, 3))).isEqualTo("3 March 2026");
        assertThat(PHRASES.valueWords(List.of())).isEqualTo("none");
        assertThat(PHRASES.valueWords(List.of(Ward.named("A"), Ward.named("B"), Ward.named("C"))))
                .isEqualTo("A, B and C");
        assertThat(PHRASES.valueWords(Post.named("lord-mayor"))).isEqualTo("lord mayor");
        assertThat(new Phrases(Words.common().with(Map.of("post.lord-mayor", "the Lord Mayor")))
                        .valueWords(Post.named("lord-mayor")))
                .isEqualTo("the Lord Mayor");
    }

    @Test
    void which_of_several_people_is_said() {
        Complaint two = Complaint.builder()
                .subjects(List.of(
                        Officer.builder().build(), Officer.builder().id("B").build()))
                .build();

        assertThat(PHRASES.statement(two, FactPath.parse("subjects[0]")))
                .isEqualTo("the first person complained of is an officer");
        assertThat(PHRASES.statement(two, FactPath.parse("subjects[1]")))
                .isEqualTo("the person complained of is B, an officer");
    }

    @Test
    void what_is_no_fact_is_refused() {
        for (String path : List.of("", "seriuos", "serious.x", "subjects[0].wards")) {
            assertThatThrownBy(() -> PHRASES.question(COMPLAINT, FactPath.parse(path)))
                    .as(path)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void what_is_no_value_is_refused() {
        assertThatThrownBy(() -> PHRASES.valueWords(null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PHRASES.valueWords(1.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_blank_in_square_brackets_is_left_out_with_its_part() {
        String act = "lodge the complaint[ with {to}]";
        assertThat(Template.fill(act, Map.of())).isEqualTo("lodge the complaint");
        assertThat(Template.fill(act, Map.of("to", "$1 {to} \\"))).isEqualTo("lodge the complaint with $1 {to} \\");
        assertThatThrownBy(() -> Template.fill("{it} is late", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{it}");
    }

    private static Complaint about(Officer officer) {
        return Complaint.builder().subjects(List.of(officer)).build();
    }
}
