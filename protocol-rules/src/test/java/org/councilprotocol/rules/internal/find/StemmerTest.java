package org.councilprotocol.rules.internal.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemmerTest {

    /** The examples that Porter gives for his rules, each as the whole algorithm leaves it. */
    @ParameterizedTest
    @CsvSource({
        "caresses, caress",
        "ponies, poni",
        "ties, ti",
        "caress, caress",
        "cats, cat",
        "feed, feed",
        "agreed, agre",
        "plastered, plaster",
        "bled, bled",
        "motoring, motor",
        "sing, sing",
        "conflated, conflat",
        "troubled, troubl",
        "sized, size",
        "hopping, hop",
        "tanned, tan",
        "falling, fall",
        "hissing, hiss",
        "fizzed, fizz",
        "failing, fail",
        "filing, file",
        "happy, happi",
        "sky, sky",
        "relational, relat",
        "conditional, condit",
        "rational, ration",
        "valenci, valenc",
        "digitizer, digit",
        "radicalli, radic",
        "differentli, differ",
        "vileli, vile",
        "analogousli, analog",
        "vietnamization, vietnam",
        "predication, predic",
        "operator, oper",
        "feudalism, feudal",
        "decisiveness, decis",
        "hopefulness, hope",
        "callousness, callous",
        "formaliti, formal",
        "sensitiviti, sensit",
        "sensibiliti, sensibl",
        "triplicate, triplic",
        "formative, form",
        "formalize, formal",
        "electriciti, electr",
        "electrical, electr",
        "hopeful, hope",
        "goodness, good",
        "revival, reviv",
        "allowance, allow",
        "inference, infer",
        "airliner, airlin",
        "gyroscopic, gyroscop",
        "adjustable, adjust",
        "defensible, defens",
        "irritant, irrit",
        "replacement, replac",
        "adjustment, adjust",
        "dependent, depend",
        "adoption, adopt",
        "communism, commun",
        "activate, activ",
        "angulariti, angular",
        "homologous, homolog",
        "effective, effect",
        "bowdlerize, bowdler",
        "probate, probat",
        "rate, rate",
        "cease, ceas",
        "controll, control",
        "roll, roll"
    })
    void a_word_has_the_stem_that_the_paper_gives(String word, String stem) {
        assertThat(Stemmer.stem(word)).isEqualTo(stem);
    }

    @Test
    void short_words_are_their_own_stems() {
        assertThat(Stemmer.stem("is")).isEqualTo("is");
        assertThat(Stemmer.stem("")).isEmpty();
    }

    @Test
    void the_forms_of_a_word_meet_and_other_words_do_not() {
        assertThat(Stems.of("Instructs, instructed: instructing; an INSTRUCTION"))
                .containsOnly("instruct")
                .hasSize(4);
        assertThat(Stems.of("advice")).isNotEqualTo(Stems.of("adverse"));
    }

    @Test
    void the_commonest_words_say_nothing() {
        assertThat(Stems.of("What is it that they don’t have?")).isEmpty();
    }
}
