package org.councilprotocol.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Committee;
import org.councilprotocol.model.Group;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Words WORDS = Words.common();

    @Test
    void everything_in_the_model_has_its_words() {
        assertThat(WORDS.keys()).containsAll(needed());
    }

    @Test
    void every_key_names_something() {
        Set<String> named = needed();
        named.addAll(gaps());
        named.addAll(more(".verb"));
        named.addAll(more(".of"));
        named.addAll(companions());
        assertThat(named).containsAll(WORDS.keys());
    }

    @Test
    void what_a_gap_leaves_unsaid_is_an_indirect_question() {
        assertThat(gaps()).contains("act.take-up.gap").allSatisfy(key -> assertThat(WORDS.get(key))
                .as(key)
                .matches("((to|of|from|with) )?(whom|who|which|whether) .+[^.?]"));
    }

    @Test
    void the_other_verb_of_parties_is_are() {
        assertThat(more(".verb"))
                .contains("party.officers.verb")
                .doesNotContain("party.officer.verb")
                .allSatisfy(key -> assertThat(WORDS.get(key)).as(key).isEqualTo("are"));
    }

    @Test
    void the_model_has_situations_and_things_to_name() {
        assertThat(needed())
                .contains("situation.complaint", "officer.posts", "record.document", "value.grade.director")
                .hasSizeGreaterThan(200);
    }

    @Test
    void no_words_are_blank_or_stand_twice_in_the_file() throws IOException {
        assertThat(WORDS.keys()).allSatisfy(key -> assertThat(WORDS.get(key)).isNotBlank());
        List<String> keys = new ArrayList<>();
        for (String line : file()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                keys.add(line.substring(0, line.indexOf('=')).strip());
            }
        }
        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void questions_ask_and_nothing_else_does() {
        assertThat(WORDS.keys())
                .allSatisfy(
                        key -> assertThat(WORDS.get(key).endsWith("?")).as(key).isEqualTo(key.endsWith(".ask")));
    }

    @Test
    void labels_are_indirect_questions() {
        Pattern indirect = Pattern.compile("(whether|who|what|when|where|how|which|(to|on|in|before) which) .+");
        records().values().forEach(shape -> shape.parts()
                .forEach(part -> assertThat(WORDS.get(shape.name() + "." + part.name()))
                        .as(shape.name() + "." + part.name())
                        .matches(indirect)));
    }

    @Test
    void every_fact_fills_its_blanks() {
        Map<String, String> all = Map.of("it", "it", "value", "v", "nth", "first", "to", "t", "label", "l", "of", "w");
        assertThat(WORDS.keys()).allSatisfy(key -> assertThat(Template.fill(WORDS.get(key), all))
                .doesNotContain("{")
                .doesNotContain("["));
        assertThat(WORDS.keys())
                .filteredOn(key -> key.endsWith(".is") || key.endsWith(".are"))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(WORDS.get(key)).contains("{value}"));
    }

    @Test
    void a_key_without_words_is_refused_or_found_to_be_none() {
        assertThat(WORDS.find("post.lord-mayor")).isNull();
        assertThatThrownBy(() -> WORDS.get("post.lord-mayor"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("post.lord-mayor");
    }

    @Test
    void a_pack_adds_its_own_words_and_leaves_the_common_ones_alone() {
        Words own = WORDS.with(Map.of("post.lord-mayor", "the Lord Mayor"));
        assertThat(own.get("post.lord-mayor")).isEqualTo("the Lord Mayor");
        assertThat(own.get("post.chair")).isEqualTo("the Chair");
        assertThat(WORDS.find("post.lord-mayor")).isNull();
    }

    /** What acts are called where a protocol names no route for them; an act need not have it. */
    private static Set<String> gaps() {
        Set<String> keys = new TreeSet<>();
        for (Act act : Shape.constants(Act.class)) {
            if (WORDS.find(Phrases.key(act) + ".gap") != null) {
                keys.add(Phrases.key(act) + ".gap");
            }
        }
        return keys;
    }

    /** Second views: from a situation, or from a value of one of its facts, to another situation. */
    private static Set<String> companions() {
        Set<String> keys = new TreeSet<>();
        Shape.situations().forEach((name, shape) -> {
            Set<String> from = new TreeSet<>(Set.of(name));
            shape.parts().forEach(part -> {
                if (part.kind() == Kind.BOOLEAN) {
                    from.add(name + "." + part.name() + ".true");
                    from.add(name + "." + part.name() + ".false");
                } else if (part.kind() == Kind.ENUM) {
                    Shape.constants(part.type())
                            .forEach(value ->
                                    from.add(name + "." + part.name() + "." + Shape.kebab(((Enum<?>) value).name())));
                }
            });
            for (String one : from) {
                for (String also : Shape.situations().keySet()) {
                    if (!also.equals(name) && WORDS.find("companion." + one + "." + also) != null) {
                        keys.add("companion." + one + "." + also);
                    }
                }
            }
        });
        return keys;
    }

    @Test
    void companions_say_why_in_a_sentence() {
        assertThat(companions())
                .contains("companion.official-letter.createsObligations.true.financial-act")
                .allSatisfy(key -> assertThat(WORDS.get(key)).as(key).matches("[A-Z].+[^.]\\."));
    }

    /** What more is said of parties: their verb, or how they take the name of a ward; a party need not have it. */
    private static Set<String> more(String what) {
        Set<String> keys = new TreeSet<>();
        for (Party party : Shape.constants(Party.class)) {
            if (WORDS.find(Phrases.key(party) + what) != null) {
                keys.add(Phrases.key(party) + what);
            }
        }
        return keys;
    }

    private static Set<String> needed() {
        Set<String> keys = new TreeSet<>(Set.of("unknown"));
        Shape.situations()
                .keySet()
                .forEach(name -> keys.addAll(
                        List.of("situation." + name, "situation." + name + ".means", "situation." + name + ".told")));
        records().forEach((name, shape) -> {
            if (!Shape.situations().containsKey(name)) {
                keys.addAll(List.of("record." + name, "record." + name + ".it", "record." + name + ".means"));
            }
            shape.parts().forEach(part -> facts(name + "." + part.name(), part, keys));
        });
        Shape.constants(Post.class).forEach(post -> keys.add(Phrases.key(post)));
        Shape.constants(Act.class).forEach(act -> keys.add(Phrases.key(act)));
        Shape.constants(Party.class).forEach(party -> keys.add(Phrases.key(party)));
        for (Class<?> type : List.of(Manner.class, Modality.class)) {
            Shape.constants(type).forEach(value -> keys.add(Phrases.key((Enum<?>) value)));
        }
        return keys;
    }

    private static void facts(String key, Part part, Set<String> keys) {
        keys.addAll(List.of(key, key + ".ask"));
        if (part.kind() == Kind.BOOLEAN) {
            keys.addAll(List.of(key + ".true", key + ".false"));
        } else {
            keys.add(key + ".is");
        }
        if (part.many() != Many.ONE) {
            keys.addAll(List.of(key + ".are", key + ".none"));
        }
        if (part.kind() == Kind.RECORD) {
            keys.add(key + ".it");
        } else if (part.kind() == Kind.ENUM) {
            Shape.constants(part.type()).forEach(value -> keys.add(Phrases.key((Enum<?>) value)));
        } else if (part.type() == Group.class || part.type() == Committee.class) {
            Shape.constants(part.type()).forEach(none -> keys.add(Phrases.key((Named) none)));
            keys.add(key + (part.many() == Many.ONE ? ".none" : ".is"));
        }
    }

    /** The situations and everything that hangs off them. */
    private static Map<String, Shape> records() {
        Map<String, Shape> found = new TreeMap<>();
        Shape.situations().values().forEach(shape -> gather(shape, found));
        return found;
    }

    private static void gather(Shape shape, Map<String, Shape> found) {
        if (found.put(shape.name(), shape) == null) {
            shape.parts().stream()
                    .filter(part -> part.kind() == Kind.RECORD)
                    .flatMap(part -> Shape.permitted(part.type()).stream())
                    .forEach(nested -> gather(nested, found));
        }
    }

    private static List<String> file() throws IOException {
        try (InputStream file = Words.class.getResourceAsStream("/org/councilprotocol/model/words.properties")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
