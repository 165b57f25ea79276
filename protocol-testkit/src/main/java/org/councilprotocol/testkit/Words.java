package org.councilprotocol.testkit;

import java.util.Collection;
import java.util.stream.Collectors;
import org.councilprotocol.model.decision.Addressees;
import org.councilprotocol.model.decision.Deadline;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.decision.Who;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.jspecify.annotations.Nullable;

/** How test reports put things: the names of the scenario format, with spaces. */
final class Words {

    /** Said of a part that is not there. */
    static final String NONE = "none";

    private Words() {}

    /** {@code "MUST_NOT"} as {@code "must not"}. */
    static String plain(Enum<?> constant) {
        return spaced(Shape.kebab(constant.name()));
    }

    /** {@code "monitoring-officer"} as {@code "monitoring officer"}. */
    static String spaced(String kebab) {
        return kebab.replace('-', ' ');
    }

    static String who(@Nullable Who who) {
        return who == null ? NONE : who(who.actor().name(), who.of());
    }

    static String who(String name, @Nullable String of) {
        return of == null ? spaced(name) : spaced(name) + " of " + of;
    }

    static String addressees(@Nullable Addressees to) {
        return to == null ? NONE : list(to.whom().stream().map(Words::who).toList(), to.all() ? " and " : " or ");
    }

    static String deadline(@Nullable Deadline deadline) {
        if (deadline == null) {
            return NONE;
        }
        String due = deadline.due() == null ? "due date open" : "due " + deadline.due();
        Integer days = deadline.workingDays();
        if (days == null) {
            return due;
        }
        boolean back = deadline.direction() == Deadline.Direction.BEFORE;
        String start =
                deadline.start() == null ? back ? " back" : "" : (back ? " before " : " from ") + deadline.start();
        return due + ", " + days + " working days" + start;
    }

    /** These, in alphabetical order. */
    static String list(Collection<String> words, String separator) {
        return words.isEmpty() ? NONE : words.stream().sorted().collect(Collectors.joining(separator));
    }

    /** These, in alphabetical order, with commas between. */
    static String paths(Collection<FactPath> paths) {
        return list(paths.stream().map(FactPath::toString).toList(), ", ");
    }

    /** A verdict as one sentence; what binds nobody says so, wherever it stands. */
    static String sentence(Verdict verdict) {
        StringBuilder sentence = new StringBuilder(
                switch (verdict.kind()) {
                    case VERDICT -> "";
                    case ARGUABLE -> "on one reading ";
                    case NOT_ARISING -> "does not arise: ";
                    case GAP -> "names no route: ";
                    case REMINDER -> "is to be borne in mind: ";
                });
        if (verdict.bearer() != null) {
            sentence.append(who(verdict.bearer())).append(' ');
        }
        if (verdict.modality() != null) {
            sentence.append(plain(verdict.modality())).append(' ');
        }
        sentence.append(spaced(verdict.act().name()));
        append(sentence, ", to ", addressees(verdict.to()));
        append(sentence, ", from ", who(verdict.from()));
        append(sentence, ", ", list(verdict.how().stream().map(Words::plain).toList(), ", "));
        append(sentence, ", ", deadline(verdict.deadline()));
        append(
                sentence,
                ", about ",
                verdict.about() == null ? NONE : verdict.about().fact().toString());
        append(sentence, ", see ", verdict.see() == null ? NONE : verdict.see());
        return sentence.toString();
    }

    private static void append(StringBuilder sentence, String lead, String words) {
        if (!words.equals(NONE)) {
            sentence.append(lead).append(words);
        }
    }
}
