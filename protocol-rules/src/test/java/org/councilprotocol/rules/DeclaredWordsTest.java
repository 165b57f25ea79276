package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.rules.pack.PackFiles;
import org.councilprotocol.rules.text.DecisionText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a pack declares of its own, in cases and decisions. */
class DeclaredWordsTest {

    private static final String RULES = """
            rule "1.1/1 wardens are entitled to hear of it"
            when
                Complaint()
            then
                verdicts.isEntitledTo(Party.named("wardens"), Act.named("hear-of-it")).from(Post.named("beadle"));
            end

            rule "1.2/1 nobody says who rings the bell"
            when
                Complaint()
            then
                verdicts.gap(Act.named("ring-the-bell"));
            end

            rule "1.3/1 a complaint about the Beadle is serious"
            when
                $complaint : Complaint()
                $subject : Officer( posts contains Post.named("beadle") ) from $complaint.subjects
            then
                verdicts.must(Party.MEMBER, Act.RAISE_CONCERN).about($subject);
            end
            """;

    @Test
    void a_party_of_several_people_takes_are_and_a_gap_is_told_in_its_own_words() {
        Protocol protocol = protocol("tiny", "beadle", "officer");

        assertThat(DecisionText.of(protocol.decide(about(Set.of())), protocol.words()))
                .contains("Those who walk the ward are entitled to hear of it from the Beadle (1.1).")
                .contains("The protocol does not say who is to ring the bell (1.2).");
    }

    @Test
    void who_can_hold_a_post_counts_in_completing_a_case() {
        Situation unknown = about(null);

        assertThat(protocol("tiny", "beadle", "officer").decide(unknown).open())
                .extracting(open -> open.verdict().norm())
                .contains("1.3/1");
        assertThat(protocol("tiny", "beadle", "member").decide(unknown).open())
                .extracting(open -> open.verdict().norm())
                .doesNotContain("1.3/1");
    }

    @Test
    void a_post_that_only_another_pack_declares_is_refused_with_the_nearest_one() {
        Protocol protocol = protocol("tiny", "beadle", "officer");

        assertThatThrownBy(() -> protocol.read(told("needle")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("\"needle\" is not a post known here")
                .hasMessageContaining("\"beadle\"")
                .hasMessageContaining("write \"other\"");
        assertThatThrownBy(() -> protocol.decide(about(Set.of(Post.named("needle")))))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("\"needle\" is not a post known here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"beadle", "crier"})
    void several_protocols_take_a_case_that_names_a_post_of_any_of_them(String post) {
        Protocols protocols =
                Protocols.of(List.of(protocol("one", "beadle", "officer"), protocol("two", "crier", "officer")));

        Map<String, Decision> decisions = protocols.decide(protocols.read(told(post)));

        assertThat(protocols.all())
                .allSatisfy(each -> assertThat(each.read(told(post))).isEqualTo(protocols.read(told(post))));
        decisions.forEach((council, decision) -> {
            boolean own = council.equals("one") == post.equals("beadle");
            assertThat(decision.verdicts())
                    .as(council)
                    .filteredOn(verdict -> verdict.norm().equals("1.3/1"))
                    .hasSize(own ? 1 : 0);
        });
        assertThat(protocols.all()).hasSize(2).allSatisfy(protocol -> assertThat(
                        protocol.words().get("post." + post))
                .isEqualTo("the " + post.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + post.substring(1)));
    }

    private static Situation about(@org.jspecify.annotations.Nullable Set<Post> posts) {
        return Complaint.builder()
                .subjects(List.of(Officer.builder().posts(posts).build()))
                .build();
    }

    private static String told(String post) {
        return "{\"situation\": \"complaint\", \"subjects\": [{\"party\": \"officer\", \"posts\": [\"" + post
                + "\"]}]}";
    }

    /** The protocol of a council with one post of its own. */
    private static Protocol protocol(String council, String post, String heldBy) {
        String title = post.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + post.substring(1);
        Map<String, String> texts =
                new HashMap<>(TinyPack.files("", RULES.replace("beadle", post)).texts());
        texts.replaceAll((name, text) -> text.replace("\"council\": \"tiny\"", "\"council\": \"" + council + "\"")
                .replace("package org.councilprotocol.pack.tiny;", "package org.councilprotocol.pack." + council + ";")
                .replaceFirst("(\"id\": \"1.1/1\".*?)OBLIGATION", "$1ENTITLEMENT")
                .replace(
                        "\"posts\": {}, \"acts\": {}",
                        "\"posts\": {\"" + post + "\": {\"label\": \"the " + title + "\", \"heldBy\": \"" + heldBy
                                + "\"}}, \"parties\": {\"wardens\": {\"label\": \"those who walk the ward\", \"plural\":"
                                + " true}}, \"acts\": {\"hear-of-it\": \"hear of it[ from {from}]\","
                                + " \"ring-the-bell\": {\"label\": \"ring the bell\", \"gap\": \"who is to ring the"
                                + " bell\"}}"));
        return Protocol.of(PackFiles.of(texts));
    }
}
