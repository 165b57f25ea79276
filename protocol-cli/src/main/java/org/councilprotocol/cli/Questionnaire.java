package org.councilprotocol.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.decision.ChecklistItem;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.Interview.Ask;
import org.councilprotocol.rules.Interview.Form;
import org.councilprotocol.rules.internal.vocabulary.FactValues;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.text.Phrases;
import org.councilprotocol.rules.text.Visible;

/** Puts the questions of an interview in words, and takes the answers. */
final class Questionnaire {

    private static final Set<String> YES = Set.of("yes", "y", "true");
    private static final Set<String> NO = Set.of("no", "n", "false");
    /** How one says that there is none, where there could be several. */
    private static final Set<String> NONE = Set.of("none", "no", "nobody", "none of these");

    private static final Set<String> NOT_KNOWN = Set.of(
            "",
            "not known",
            "unknown",
            "dont know",
            "do not know",
            "i dont know",
            "i do not know",
            "dunno",
            "dk",
            "idk",
            "not sure",
            "im not sure",
            "i am not sure",
            "unsure",
            "no idea",
            "cant say",
            "cannot say");

    private final Phrases phrases;

    /** How an answer begins that says what the value is not. */
    private static final String NOT = "not ";

    Questionnaire(Words words) {
        this.phrases = new Phrases(words);
    }

    /** Whether an answer says that the fact is not known. */
    static boolean saysNotKnown(String answer) {
        return NOT_KNOWN.contains(answer.toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019.!]", "")
                .replaceAll("\\s+", " ")
                .strip());
    }

    /** The question with its choices numbered, and how to answer. */
    String question(Ask ask) {
        StringBuilder text = new StringBuilder(Visible.line(ask.question().question()));
        List<Object> choices = shown(ask);
        if (ask.form() != Form.YES_OR_NO) {
            for (int i = 0; i < choices.size(); i++) {
                text.append("\n  ").append(i + 1).append("  ").append(words(choices.get(i)));
            }
        }
        return text.append("\n(").append(hint(ask)).append(")").toString();
    }

    /** What nobody would have left out, numbered, and how to say what of it is so. */
    String checklist(List<ChecklistItem> items) {
        StringBuilder text = new StringBuilder("Is any of these so?");
        for (int i = 0; i < items.size(); i++) {
            String words = items.get(i).words();
            text.append("\n  ")
                    .append(i + 1)
                    .append("  ")
                    .append(Visible.line(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)));
        }
        return text.append("\n(numbers, separated by commas; none; empty if not known)")
                .toString();
    }

    /**
     * Those of a checklist of which a line says by their numbers that they are so; anything else in it is passed over.
     */
    static List<ChecklistItem> chosen(String line, List<ChecklistItem> items) {
        return Arrays.stream(line.split("[,\\s]+"))
                .filter(each -> each.matches("\\d{1,4}"))
                .map(each -> Integer.parseInt(each) - 1)
                .filter(place -> place >= 0 && place < items.size())
                .map(items::get)
                .toList();
    }

    private static String hint(Ask ask) {
        String how =
                switch (ask.form()) {
                    case YES_OR_NO -> "yes or no";
                    case CHOICE, PERSON -> ask.several() ? "numbers, separated by commas; none" : "a number";
                    case NAME ->
                        isPost(ask)
                                ? "numbers or other posts, separated by commas; none"
                                : ask.several() ? "names, separated by commas; none" : "a name";
                    case DATE -> "a date such as 31 March 2026";
                    case NUMBER -> "a whole number";
                    case TEXT -> "a few words";
                };
        return how + (canBePartly(ask) ? "; not, and what it is not" : "") + "; empty if not known"
                + (ask.question().answers().isEmpty() && ask.question().shows().isEmpty()
                        ? ""
                        : "; ? for what follows");
    }

    private static boolean isPost(Ask ask) {
        return ask.choices().stream().anyMatch(Post.class::isInstance);
    }

    /** The choices put to somebody: of the many posts, those alone that make a difference, and none of these. */
    private static List<Object> shown(Ask ask) {
        if (!isPost(ask)) {
            return ask.choices();
        }
        Set<FactValue> mattering =
                ask.question().answers().stream().map(Question.Answer::value).collect(Collectors.toSet());
        List<Object> shown = new ArrayList<>();
        for (Object choice : ask.choices()) {
            if (mattering.contains(FactValues.of(choice)) && !choice.equals(Post.OTHER)) {
                shown.add(choice);
            }
        }
        shown.add(Post.OTHER);
        return shown;
    }

    private String words(Object choice) {
        return choice.equals(Post.OTHER) ? "none of these" : Visible.line(phrases.valueWords(choice));
    }

    /**
     * An answer as JSON would write it.
     *
     * @throws BadInputException if it is no answer to this question
     */
    String json(Ask ask, String answer) {
        if (canBePartly(ask) && answer.regionMatches(true, 0, NOT, 0, NOT.length())) {
            String not = answer.substring(NOT.length()).strip();
            return "{\"" + (ask.several() ? "hasNot" : "not") + "\": " + list(ask, not) + "}";
        } else if (!ask.several()) {
            return single(ask, answer);
        }
        if (NONE.contains(answer.toLowerCase(Locale.ROOT).strip())) {
            return "[]";
        }
        return list(ask, answer);
    }

    /** Whether it can be answered by what the value is not. */
    private static boolean canBePartly(Ask ask) {
        return ask.form() == Form.CHOICE || ask.form() == Form.NAME;
    }

    private String list(Ask ask, String answer) {
        Set<String> values = new LinkedHashSet<>();
        List<String> each = new ArrayList<>();
        for (String part : answer.split(",")) {
            if (!part.isBlank()) {
                String value = single(ask, part.strip());
                // The same kind of person twice is two people; the same name twice is one.
                if (values.add(value) || ask.form() == Form.PERSON) {
                    each.add(value);
                }
            }
        }
        return "[" + String.join(", ", each) + "]";
    }

    private String single(Ask ask, String answer) {
        String small = answer.toLowerCase(Locale.ROOT);
        switch (ask.form()) {
            case YES_OR_NO:
                if (YES.contains(small) || NO.contains(small)) {
                    return String.valueOf(YES.contains(small));
                }
                throw new BadInputException("Please answer yes or no.");
            case NUMBER:
                if (small.matches("-?\\d{1,9}")) {
                    return String.valueOf(Integer.parseInt(small));
                }
                throw new BadInputException("Please give a whole number.");
            case DATE:
                LocalDate date = SpokenDate.of(answer);
                if (date == null) {
                    throw new BadInputException("Please give a date such as 31 March 2026 or 31/3/2026.");
                }
                return quoted(date.toString());
            case TEXT:
                return quoted(answer);
            default:
                return choice(ask, answer, small);
        }
    }

    private String choice(Ask ask, String answer, String small) {
        List<Object> shown = shown(ask);
        if (small.matches("\\d{1,3}")) {
            int number = Integer.parseInt(small);
            if (number < 1 || number > shown.size()) {
                throw new BadInputException(
                        shown.isEmpty()
                                ? "There is no list to choose from; please give a name."
                                : "Please give a number from 1 to " + shown.size() + ".");
            }
            return quoted(written(shown.get(number - 1)));
        }
        for (Object choice : ask.choices()) {
            if (small.equals(written(choice).toLowerCase(Locale.ROOT))
                    || small.equals(plain(phrases.valueWords(choice)))
                    || small.equals(plain(phrases.valueWords(choice)).replaceFirst("^(the|a|an) ", ""))) {
                return quoted(written(choice));
            }
        }
        if (ask.form() == Form.NAME && SpokenDate.isRelative(answer)) {
            throw new BadInputException("\"" + answer + "\" is a day and no name; please give a name.");
        }
        if (ask.form() == Form.NAME) {
            return quoted(isPost(ask) ? small.replace(' ', '-') : answer);
        }
        throw new BadInputException(
                "\"" + answer + "\" is none of the answers; please give a number from 1 to " + shown.size() + ".");
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    /** A choice as a case in JSON writes it. */
    private static String written(Object choice) {
        if (choice instanceof Enum<?> constant) {
            return Shape.kebab(constant.name());
        }
        return choice instanceof Named named
                ? named.name()
                : choice instanceof Record record ? Shape.of(record.getClass()).name() : String.valueOf(choice);
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
