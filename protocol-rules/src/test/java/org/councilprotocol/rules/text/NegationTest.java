package org.councilprotocol.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the officer is graded X | the officer is not graded X",
                "A holds the post of X | A does not hold the post of X",
                "the matter touches the ward X | the matter does not touch the ward X",
                "whoever wants to inspect the document is X | whoever wants to inspect the document is not X",
                "the information came from X | the information did not come from X",
                "the officer's attending has the consent of X | the officer's attending does not have the consent of X",
                "advice has come from X | advice has not come from X",
                "the X is absent | the X is not absent",
                "the X | it is not so that the X",
            })
    void the_last_verb_before_the_value_is_turned(String statement, String opposite) {
        assertThat(Negation.of(statement.replace("X", Negation.VALUE)))
                .isEqualTo(opposite.replace("X", Negation.VALUE));
    }

    @Test
    void every_fact_of_the_model_of_which_something_can_be_told_has_a_verb_that_is_known() {
        List<String> statements = new ArrayList<>();
        for (Shape shape : ModelTypes.shapes()) {
            for (Part part : shape.parts()) {
                if (part.kind() == Kind.ENUM || part.kind() == Kind.NAME) {
                    statements.add(Words.common().get(shape.name() + "." + part.name() + ".is"));
                }
            }
        }
        // One has two verbs of which neither can be turned alone.
        assertThat(statements)
                .hasSizeGreaterThan(50)
                .filteredOn(statement -> !Negation.hasVerb(statement))
                .containsExactly("the member speaks or acts for the constituent {value}");
    }
}
