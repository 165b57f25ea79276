package org.councilprotocol.rules.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Actor;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Told;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Facts and values of a case in plain words. Immutable.
 *
 * <p>Paths lead from the situation, as {@code serious}, {@code subjects[0].posts}, {@code member.group}. Every method
 * that takes one throws {@link IllegalArgumentException} where the situation has no such fact. A person whom the case
 * names goes by that name; anybody else is called by their part in it.
 */
public final class Phrases {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private final Words words;

    /** Phrases in these words; those of a pack among them. */
    public Phrases(Words words) {
        this.words = words;
    }

    /** The question that asks for a fact: {@code "Is the complaint serious?"}. */
    public String question(Situation situation, FactPath path) {
        Fact fact = Fact.at(situation, path);
        return fill(fact.key() + ".ask", fact.within(), Map.of());
    }

    /**
     * What a fact is about: {@code "whether the complaint is serious"}, or, where the path leads to a person or thing
     * of the case, what to call that: {@code "the Managing Director"}.
     */
    public String label(Situation situation, FactPath path) {
        Fact fact = Fact.at(situation, path);
        Object value = fact.value();
        if (value instanceof Person person && person.id() == null && named(person.posts())) {
            return valueWords(person.posts());
        } else if (fact.part().kind() == Kind.RECORD && (fact.index() >= 0 || value instanceof Record)) {
            return called(fact);
        } else if (fact.index() >= 0 && value != null) {
            return valueWords(value);
        }
        return fill(fact.key(), fact.within(), Map.of());
    }

    /** What a kind of person or thing is called, by its name in JSON: {@code "a member"}. */
    public String kind(String kind) {
        return words.get("record." + kind);
    }

    /**
     * What to call something at this path of which the case says nothing: {@code "the person complained of"},
     * {@code "whichever ward it is"}.
     */
    public String unknown(Situation situation, FactPath path) {
        Fact fact = Fact.at(situation, path.whole());
        return fact.part().kind() == Kind.RECORD
                ? fill(fact.key() + ".it", fact.within(), Map.of())
                : "whichever " + Shape.kebab(fact.part().type().getSimpleName()).replace('-', ' ') + " it is";
    }

    /**
     * A fact with its given value: {@code "the complaint is serious"}, {@code "the person complained of holds the post
     * of Managing Director"}. For a fact not given, that it is not known.
     */
    public String statement(Situation situation, FactPath path) {
        Fact fact = Fact.at(situation, path);
        Object value = fact.value();
        if (value == null) {
            return Template.fill(words.get("unknown"), Map.of("label", fill(fact.key(), fact.within(), Map.of())));
        } else if (value instanceof Boolean) {
            return fill(fact.key() + "." + value, fact.within(), Map.of());
        } else if (none(value)) {
            return fill(fact.key() + ".none", fact.within(), Map.of());
        }
        boolean several =
                value instanceof Iterable<?> values && Listed.of(values).size() > 1;
        Map<String, String> fillings = new HashMap<>(Map.of("value", predicate(value)));
        if (value instanceof Person person && person.id() == null) {
            fillings.putAll(which(fact));
        }
        return fill(fact.key() + (several ? ".are" : ".is"), fact.within(), fillings);
    }

    /**
     * What is told of a fact whose value is not: {@code "the officer is not graded Director"}, {@code "A holds the post
     * of Clerk and does not hold the post of Chair"}.
     */
    public String statement(Situation situation, FactPath path, Told told) {
        Fact fact = Fact.at(situation, path);
        if (told instanceof Told.OneOf oneOf) {
            return isOneOf(fact, oneOf.values());
        } else if (told instanceof Told.Not not) {
            return isNot(fact, not.values());
        }
        Told.Elements elements = (Told.Elements) told;
        String has = elements.has().isEmpty()
                ? ""
                : fill(
                        fact.key() + (elements.has().size() > 1 ? ".are" : ".is"),
                        fact.within(),
                        Map.of("value", predicate(elements.has())));
        String hasNot = elements.hasNot().isEmpty() ? "" : isNot(fact, elements.hasNot());
        return has + (has.isEmpty() || hasNot.isEmpty() ? "" : ", and ") + hasNot;
    }

    private String isOneOf(Fact fact, Set<Object> values) {
        List<String> named = values.stream()
                .filter(value -> !none(value))
                .map(this::predicate)
                .toList();
        String is = named.isEmpty()
                ? ""
                : fill(fact.key() + ".is", fact.within(), Map.of("value", Listing.of(named, "or")));
        String none = named.size() == values.size() ? "" : fill(fact.key() + ".none", fact.within(), Map.of());
        return is + (is.isEmpty() || none.isEmpty() ? "" : ", or ") + none;
    }

    private String isNot(Fact fact, Set<Object> values) {
        List<String> named = values.stream()
                .filter(value -> !none(value))
                .map(this::predicate)
                .toList();
        String not = named.isEmpty()
                ? ""
                : Negation.of(fill(fact.key() + ".is", fact.within(), Map.of("value", Negation.VALUE)))
                        .replace(Negation.VALUE, Listing.of(named, "or"));
        String some = named.size() == values.size()
                ? ""
                : Negation.IT_IS_NOT_SO + fill(fact.key() + ".none", fact.within(), Map.of());
        return not + (not.isEmpty() || some.isEmpty() ? "" : ", and ") + some;
    }

    /** The same of one value among several of a fact: {@code "the instruction is about the Council's budget"}. */
    public String statement(Situation situation, FactPath path, Object one) {
        Fact fact = Fact.at(situation, path);
        return fill(fact.key() + ".is", fact.within(), Map.of("value", predicate(Set.of(one))));
    }

    /**
     * A value by itself: {@code "yes"}, {@code "below Head of Service"}, {@code "the Managing Director"}, {@code "3
     * March 2026"}; several joined by commas and "and"; {@code "none"} for an empty set or list.
     *
     * @throws IllegalArgumentException if no fact and no part of a verdict has such a value
     */
    public String valueWords(@Nullable Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        } else if (value instanceof Enum<?> constant) {
            return words.get(key(constant));
        } else if (value instanceof Named named) {
            return name(named);
        } else if (value instanceof LocalDate date) {
            return DAY.format(date);
        } else if (value instanceof Person person && person.id() != null) {
            return person.id();
        } else if (value instanceof Record) {
            return words.get("record." + Shape.of(value.getClass()).name());
        } else if (value instanceof Iterable<?> values) {
            List<String> each = Listed.of(values).stream().map(this::valueWords).toList();
            return each.isEmpty() ? "none" : Listed.inWords(each);
        } else if (value instanceof String || value instanceof Integer) {
            return value.toString();
        }
        throw new IllegalArgumentException(value + " is no value of the model's");
    }

    /** "first", "second"; from 0. Of very many a number. */
    static String ordinal(int place) {
        return place < ORDINALS.size() ? ORDINALS.get(place) : (place + 1) + "th";
    }

    /** The key of an enum value's words, such as {@code "value.grade.director"} or {@code "manner.in-writing"}. */
    static String key(Enum<?> constant) {
        boolean ofVerdicts = constant instanceof Manner || constant instanceof Modality;
        String type = Shape.kebab(constant.getDeclaringClass().getSimpleName());
        return (ofVerdicts ? type : "value." + type) + "." + Shape.kebab(constant.name());
    }

    /** The key of a name's words; a name that the model does not know need not have any. */
    public static String key(Named name) {
        String type = Shape.kebab(name.getClass().getSimpleName());
        return (name instanceof Actor || name instanceof Act ? type : "value." + type) + "." + name.name();
    }

    private String name(Named name) {
        String found = words.find(key(name));
        return found != null ? found : name instanceof Post ? name.name().replace('-', ' ') : name.name();
    }

    /** A value as it stands in a statement: a post without its article, a person with their side. */
    private String predicate(Object value) {
        if (value instanceof Post post) {
            return name(post).replaceFirst("^(?:the|a|an) ", "");
        } else if (value instanceof Person person && person.id() != null) {
            return person.id() + ", "
                    + words.get("record." + Shape.of(value.getClass()).name());
        } else if (value instanceof Iterable<?> values) {
            return Listed.inWords(
                    Listed.of(values).stream().map(this::predicate).toList());
        }
        return valueWords(value);
    }

    private String fill(String key, @Nullable Fact within, Map<String, String> more) {
        Map<String, String> fillings = new HashMap<>(more);
        if (within != null) {
            fillings.put("it", called(within));
        }
        return Template.fill(words.get(key), fillings);
    }

    /** What to call the person or thing that a fact is. */
    private String called(Fact fact) {
        if (fact.value() instanceof Person person && person.id() != null) {
            return person.id();
        }
        return fill(fact.key() + ".it", fact.within(), which(fact));
    }

    /** Which of several it is, in words. */
    private static Map<String, String> which(Fact fact) {
        return fact.among() > 1 && fact.index() < ORDINALS.size()
                ? Map.of("nth", ORDINALS.get(fact.index()))
                : Map.of();
    }

    private static boolean named(@Nullable Set<Post> posts) {
        return posts != null && !posts.isEmpty() && !posts.contains(Post.OTHER);
    }

    /** Whether a value is known absence. */
    private static boolean none(Object value) {
        return value instanceof Iterable<?> values
                ? Set.of(Post.OTHER).containsAll(Listed.of(values))
                : value instanceof Named named && named.name().equals("none");
    }
}
