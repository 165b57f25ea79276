package org.councilprotocol.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.councilprotocol.model.Group;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Ward;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.model.words.Words;
import org.junit.jupiter.api.Test;

class ValuesTest {

    private static final Values VALUES = new Values(Words.common());

    @Test
    void a_name_is_told_as_it_is_whatever_word_it_looks_like() {
        assertThat(VALUES.inWords(new FactValue.Name(Group.named("other")))).isEqualTo("other");
        assertThat(VALUES.inWords(new FactValue.Name(Ward.named("chair")))).isEqualTo("chair");
        assertThat(VALUES.inWords(new FactValue.Name(Ward.named("true")))).isEqualTo("true");
        assertThat(VALUES.inWords(new FactValue.Name(Ward.named("here or there"))))
                .isEqualTo("here or there");
        assertThat(VALUES.inWords(new FactValue.Several(
                        List.of(new FactValue.Name(Ward.named("a-b")), new FactValue.Name(Ward.named("C, D"))))))
                .isEqualTo("a-b and C, D");
    }

    @Test
    void what_a_closed_list_does_not_name_is_something_else() {
        assertThat(VALUES.inWords(new FactValue.Word("advice-topic", "other"))).isEqualTo("something else");
        assertThat(VALUES.inWords(new FactValue.Word("document-kind", "other")))
                .isEqualTo("neither a report, a background paper nor minutes");
        assertThat(VALUES.inWords(new FactValue.Name(Post.OTHER))).isEqualTo("something else");
    }

    @Test
    void every_sort_of_value_has_words() {
        assertThat(VALUES.inWords(new FactValue.Truth(true))).isEqualTo("yes");
        assertThat(VALUES.inWords(new FactValue.Truth(false))).isEqualTo("no");
        assertThat(VALUES.inWords(new FactValue.Whole(3))).isEqualTo("3");
        assertThat(VALUES.inWords(new FactValue.Several(List.of()))).isEqualTo("none");
        assertThat(VALUES.inWords(new FactValue.Name(Post.MONITORING_OFFICER))).isEqualTo("the Monitoring Officer");
        assertThat(VALUES.inWords(new FactValue.AnyOf(List.of(
                        new FactValue.Word("grade", "head-of-service"), new FactValue.Word("grade", "director")))))
                .isEqualTo("Head of Service or Director");
        assertThat(VALUES.inWords(new FactValue.Unnamed("another ward"))).isEqualTo("another ward");
        assertThat(VALUES.inWords(FactValue.Indefinite.NONE_OF_THESE)).isEqualTo("none of these");
    }
}
