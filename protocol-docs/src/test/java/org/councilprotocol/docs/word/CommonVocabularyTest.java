package org.councilprotocol.docs.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.councilprotocol.docs.council.Councils;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Post;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.text.Phrases;
import org.junit.jupiter.api.Test;

/** What is common is what two councils or more need; what one alone needs is its pack's. */
class CommonVocabularyTest {

    private static final Set<Post> OF_THE_MODEL = Set.of(
            Post.OTHER,
            // Statutory posts, which a case of any council may tell.
            Post.SECTION_151_OFFICER,
            Post.STATUTORY_OFFICER,
            // Of these an officer's contradictions speak.
            Post.MANAGING_DIRECTOR,
            Post.CHIEF_EXECUTIVE,
            Post.CORPORATE_DIRECTOR,
            // Answers that name a kind of body are told in its words.
            Post.COMMITTEE);

    private static final Councils COUNCILS = Councils.in(Path.of(".."));

    private final WordUse use = new WordUse(COUNCILS);

    @Test
    void every_common_act_is_used_by_two_councils() {
        assertThat(usedByFewerThanTwo(Act.class)).isEmpty();
    }

    @Test
    void every_common_post_is_used_by_two_councils_or_is_the_models_own() {
        assertThat(usedByFewerThanTwo(Post.class)).containsExactlyInAnyOrderElementsOf(OF_THE_MODEL);
    }

    @Test
    void every_common_party_is_used_by_two_councils() {
        assertThat(usedByFewerThanTwo(Party.class)).isEmpty();
    }

    @Test
    void what_two_councils_declare_by_one_name_or_in_one_wording_is_promoted() {
        Map<String, Set<String>> declaredBy = new TreeMap<>();
        for (Protocol protocol : COUNCILS.protocols()) {
            for (Set<? extends Named> declared : List.of(
                    PackInspection.of(protocol).declaredActs(),
                    PackInspection.of(protocol).declaredPosts(),
                    PackInspection.of(protocol).declaredParties())) {
                for (Named word : declared) {
                    String kind = word.getClass().getSimpleName();
                    String council = Councils.name(protocol);
                    declaredBy
                            .computeIfAbsent(kind + " " + word.name(), key -> new TreeSet<>())
                            .add(council);
                    declaredBy
                            .computeIfAbsent(
                                    kind + ": " + protocol.words().get(Phrases.key(word)), key -> new TreeSet<>())
                            .add(council);
                }
            }
        }
        assertThat(declaredBy).isNotEmpty();
        declaredBy.values().removeIf(councils -> councils.size() < 2);
        assertThat(declaredBy).isEmpty();
    }

    @Test
    void every_declared_word_is_used() {
        Set<String> unused = new TreeSet<>();
        for (Protocol protocol : COUNCILS.protocols()) {
            for (Set<? extends Named> declared : List.of(
                    PackInspection.of(protocol).declaredActs(),
                    PackInspection.of(protocol).declaredPosts(),
                    PackInspection.of(protocol).declaredParties())) {
                declared.stream()
                        .filter(word -> use.councils(word).isEmpty())
                        .forEach(word -> unused.add(Councils.name(protocol) + ": " + word));
            }
        }
        assertThat(unused).isEmpty();
    }

    private <T extends Named> Set<T> usedByFewerThanTwo(Class<T> type) {
        Set<T> few = new TreeSet<>();
        Shape.constants(type).stream()
                .filter(word -> use.councils(word).size() < 2)
                .forEach(few::add);
        return few;
    }
}
