package org.councilprotocol.rules.internal.pack;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Actor;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Verdicts;
import org.councilprotocol.model.decision.Deadline.Direction;
import org.councilprotocol.model.decision.OpenVerdict.Kind;
import org.councilprotocol.rules.internal.language.Consequence;
import org.councilprotocol.rules.internal.language.Consequence.Call;
import org.councilprotocol.rules.internal.language.FactPath;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.language.Position;
import org.councilprotocol.rules.internal.pack.Conclusion.Evidence;
import org.councilprotocol.rules.internal.pack.Conclusion.StatusOf;
import org.councilprotocol.rules.internal.pack.Conclusion.TimeOf;
import org.councilprotocol.rules.internal.pack.Conclusion.VerdictOf;
import org.councilprotocol.rules.internal.pack.Conclusion.WhoOf;
import org.councilprotocol.rules.internal.time.WorkingDays;
import org.councilprotocol.rules.internal.vocabulary.Nearest;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.jspecify.annotations.Nullable;

/** Reads a chain of verdict calls into a {@link VerdictOf}; the vocabulary is {@link Verdicts} itself. */
final class ConclusionReader {

    /** The parts that say by what it is shown whether a verdict is kept. */
    static final Map<String, StatusOf.Word> STATUSES = Map.of(
            "doneIf", StatusOf.Word.DONE_IF,
            "brokenIf", StatusOf.Word.BROKEN_IF,
            "brokenUnless", StatusOf.Word.BROKEN_UNLESS);

    /** The part that says by which day something is to be done, counted back from another. */
    static final String BEFORE = "atLeastWorkingDaysBefore";

    /** The parts that say by what a verdict is broken. */
    static final Set<String> BOUNDS = Set.of("brokenIf", "brokenUnless");

    private static final Map<String, Method> VERBS = methods(Verdicts.class);
    private static final Map<String, Method> REST = methods(Verdicts.Said.class);

    /** What tells of a defect: where, what is wrong, what to write. */
    interface Report {
        void defect(Position at, String wrong, String instead);
    }

    /**
     * A fact that a verdict copies.
     *
     * @param path its path from the variable of a pattern
     * @param type its type, or that of its elements
     * @param many how many values it has
     * @param canBeAbout whether it is one of several people or things, or a thing with facts of its own, that a pattern
     *     has found: something that a verdict can be about
     */
    record Copied(FactPath path, Class<?> type, Many many, boolean canBeAbout) {}

    private final Report report;
    /** Checks that a fact exists and says what it is; reports and gives {@code null} where it does not. */
    private final Function<FactPath, @Nullable Copied> copied;
    /** Checks that a term can be of a fact; reports where none can. */
    private final Predicate<FactPath> canBeOf;

    /** The verbs of what asks nothing of anybody, so that there is nothing to be done by a day. */
    static final Set<String> WITHOUT_DEADLINE = Set.of("doesNotArise", "gap", "remind", "see");

    private String verb = "";
    private Kind kind = Kind.VERDICT;
    private @Nullable Modality modality;
    private @Nullable WhoOf bearer;
    private Act act = new Act("none");
    private boolean any;
    private final List<WhoOf> to = new ArrayList<>();
    private @Nullable WhoOf from;
    private final Set<Manner> how = EnumSet.noneOf(Manner.class);
    private @Nullable TimeOf deadline;
    private final List<StatusOf> statuses = new ArrayList<>();
    private @Nullable FactPath about;
    private @Nullable String see;
    private @Nullable String note;
    /** Where "of" belongs. */
    private BiConsumer<@Nullable String, @Nullable FactPath> of = (text, fact) -> {};

    /** The same facts by the paths that are written. */
    private final Map<FactPath, FactPath> paths = new HashMap<>();

    private ConclusionReader(Report report, Function<FactPath, @Nullable Copied> copied, Predicate<FactPath> canBeOf) {
        this.report = report;
        this.copied = copied;
        this.canBeOf = canBeOf;
    }

    /** The verdict of a chain, or {@code null} where it has defects; those are reported. */
    static @Nullable VerdictOf read(
            Consequence.Chain chain,
            Report report,
            Function<FactPath, @Nullable Copied> copied,
            Predicate<FactPath> canBeOf) {
        ConclusionReader reader = new ConclusionReader(report, copied, canBeOf);
        Call norm = chain.norm();
        boolean sound = norm == null || reader.fits(norm, VERBS, true);
        List<Call> sentence = chain.sentence();
        if (sentence.isEmpty()) {
            report.defect(chain.at(), "the verdict names its norm and says nothing", "verdicts.norm(\"…\").must(…)…;");
            return null;
        }
        for (int i = 0; i < sentence.size(); i++) {
            Call call = sentence.get(i);
            if (!reader.fits(call, i == 0 ? VERBS : REST, i == 0)) {
                sound = false;
                if (i == 0) {
                    return null;
                }
            } else if (i == 0) {
                reader.verb(call);
            } else {
                sound &= reader.rest(call);
            }
        }
        return sound ? reader.verdict() : null;
    }

    private VerdictOf verdict() {
        return new VerdictOf(
                kind,
                modality,
                bearer == null || bearer.actor().equals(Party.UNSTATED) ? null : bearer,
                act,
                !any,
                to,
                from,
                List.copyOf(how),
                deadline,
                statuses,
                about,
                see,
                note);
    }

    private void verb(Call call) {
        verb = call.name();
        switch (call.name()) {
            case "holds" -> says(Modality.HOLDS, null, call, 0);
            case "gap" -> {
                kind = Kind.GAP;
                says(null, null, call, 0);
            }
            case "doesNotArise" -> {
                kind = Kind.NOT_ARISING;
                says(null, null, call, 0);
            }
            case "remind" -> {
                kind = Kind.REMINDER;
                act = Act.REMIND;
            }
            case "see" -> {
                modality = Modality.HOLDS;
                act = Act.LOOK_ELSEWHERE;
                see = text(call, 0);
            }
            default -> {
                Modality verb = MODALITIES.get(call.name());
                if (verb == null) {
                    throw new AssertionError("the vocabulary has a word that nobody reads: " + call.name());
                }
                says(verb, new WhoOf((Actor) constant(call, 0), null, null), call, 1);
            }
        }
    }

    private static final Map<String, Modality> MODALITIES = Map.of(
            "must", Modality.MUST,
            "mustNot", Modality.MUST_NOT,
            "should", Modality.SHOULD,
            "shouldNot", Modality.SHOULD_NOT,
            "may", Modality.MAY,
            "isEntitledTo", Modality.IS_ENTITLED_TO,
            "can", Modality.CAN,
            "cannot", Modality.CANNOT,
            "isPresumed", Modality.IS_PRESUMED);

    private void says(@Nullable Modality verb, @Nullable WhoOf who, Call call, int actAt) {
        modality = verb;
        bearer = who;
        act = (Act) constant(call, actAt);
        of = (text, fact) -> {
            WhoOf now = bearer;
            if (now != null) {
                bearer = new WhoOf(now.actor(), text, fact);
            }
        };
    }

    private boolean rest(Call call) {
        switch (call.name()) {
            case "to", "with" -> {
                if (!to.isEmpty()) {
                    return refuse(call, "the addressees are named twice", ".and(…) or .or(…) adds one more");
                }
                address(call);
            }
            case "and", "or" -> {
                boolean wantsAny = call.name().equals("or");
                if (to.isEmpty() || to.size() > 1 && wantsAny != any) {
                    return refuse(
                            call,
                            to.isEmpty() ? "there is no addressee yet" : "'and' and 'or' are mixed",
                            to.isEmpty() ? ".to(…) or .with(…) first" : "two rules, one for each");
                }
                any = wantsAny;
                address(call);
            }
            case "from" -> {
                from = new WhoOf((Actor) constant(call, 0), null, null);
                of = (text, fact) -> from = new WhoOf((Actor) constant(call, 0), text, fact);
            }
            case "of" -> {
                Operand whole = call.arguments().get(0);
                if (whole instanceof Operand.Fact fact) {
                    of.accept(null, whole(fact));
                } else if (((Operand.Constant) whole).value() instanceof String text) {
                    of.accept(text, null);
                } else {
                    return refuse(
                            call,
                            "'of' takes plain words or a fact",
                            ".of(\"every group\") or .of($officer.department)");
                }
            }
            case "how" -> how.add((Manner) constant(call, 0));
            case "inWriting" -> how.add(Manner.IN_WRITING);
            case "inConfidence" -> how.add(Manner.IN_CONFIDENCE);
            case "beforehand" -> how.add(Manner.BEFOREHAND);
            case "withinWorkingDays", BEFORE, "by" -> {
                return deadline(call);
            }
            case "doneIf", "brokenIf", "brokenUnless" -> {
                return status(call);
            }
            case "about" -> about = fact(call, 0);
            case "note" -> note = text(call, 0);
            default -> throw new AssertionError("the vocabulary has a word that nobody reads: " + call.name());
        }
        return true;
    }

    private boolean status(Call call) {
        StatusOf.Word word = Objects.requireNonNull(STATUSES.get(call.name()));
        if (modality == null || !word.fits(modality)) {
            return refuse(
                    call,
                    "'" + verb + "' "
                            + (word.bounds() ? "binds nobody, so that nothing breaks it" : "lays down no deed"),
                    word.bounds()
                            ? "leave it out; must, mustNot, should and shouldNot can be broken"
                            : "leave it out; must and should can be done");
        }
        statuses.add(new StatusOf(
                word,
                call.arguments().get(0) instanceof Operand.Concluded term
                        ? new Evidence.ByTerm(
                                term.name(), Objects.requireNonNull(term.of().variable()))
                        : new Evidence.ByFact(fact(call, 0))));
        return true;
    }

    private boolean deadline(Call call) {
        if (WITHOUT_DEADLINE.contains(verb)) {
            return refuse(
                    call,
                    "'" + verb + "' has no deadline",
                    "leave it out; a deadline is of what somebody must, may or can do");
        }
        if (call.name().equals("by")) {
            deadline = new TimeOf(null, Direction.AFTER, fact(call, 0));
            return true;
        }
        int days = (Integer) constant(call, 0);
        if (days == 0) {
            return refuse(call, "a period of no days", "the number of working days");
        }
        if (days < 0 || days > WorkingDays.LONGEST) {
            return refuse(
                    call,
                    "a period of " + days + " working days",
                    "a number of working days from 1 to " + WorkingDays.LONGEST);
        }
        deadline = new TimeOf(days, call.name().equals(BEFORE) ? Direction.BEFORE : Direction.AFTER, fact(call, 1));
        return true;
    }

    private void address(Call call) {
        to.add(new WhoOf((Actor) constant(call, 0), null, null));
        int place = to.size() - 1;
        of = (text, fact) -> to.set(place, new WhoOf(to.get(place).actor(), text, fact));
    }

    private boolean refuse(Call call, String wrong, String instead) {
        report.defect(call.at(), wrong, instead);
        return false;
    }

    private static Object constant(Call call, int argument) {
        return ((Operand.Constant) call.arguments().get(argument)).value();
    }

    private static String text(Call call, int argument) {
        return (String) constant(call, argument);
    }

    private FactPath fact(Call call, int argument) {
        return whole((Operand.Fact) call.arguments().get(argument));
    }

    private FactPath whole(Operand.Fact fact) {
        return paths.getOrDefault(fact.path(), fact.path());
    }

    // ------------------------------------------------------------------ fit

    private boolean fits(Call call, Map<String, Method> vocabulary, boolean first) {
        Method method = vocabulary.get(call.name());
        if (method == null) {
            report.defect(
                    call.at(),
                    first
                            ? "no verdict starts with '" + call.name() + "'"
                            : "a verdict has no part '" + call.name() + "'",
                    Nearest.of(call.name(), vocabulary.keySet(), "one of " + String.join(", ", vocabulary.keySet())));
            return false;
        }
        Class<?>[] wanted = method.getParameterTypes();
        if (wanted.length != call.arguments().size()) {
            report.defect(
                    call.at(),
                    call.name() + " takes " + wanted.length + (wanted.length == 1 ? " value" : " values") + ", not "
                            + call.arguments().size(),
                    signature(method));
            return false;
        }
        if (STATUSES.containsKey(call.name())) {
            return shows(call);
        }
        boolean fits = true;
        for (int i = 0; i < wanted.length; i++) {
            fits &= fits(call, method, wanted[i], call.arguments().get(i));
        }
        return fits;
    }

    private boolean fits(Call call, Method method, Class<?> wanted, Operand given) {
        if (given instanceof Operand.Fact fact) {
            Copied found = copied.apply(fact.path());
            if (found == null) {
                return false;
            }
            paths.put(fact.path(), found.path());
            if (wanted == LocalDate.class && found.type() == LocalDate.class && found.many() == Many.ONE) {
                return true;
            }
            if (wanted != Object.class) {
                return refuse(call, fact + " is not a value that '" + call.name() + "' takes", signature(method));
            }
            return call.name().equals("of") ? isName(call, fact, found) : isOneOfSeveral(call, fact, found);
        }
        if (given instanceof Operand.Concluded) {
            return refuse(call, "a term is no value that '" + call.name() + "' takes", signature(method));
        }
        Object value = ((Operand.Constant) given).value();
        if (wanted == LocalDate.class) {
            return refuse(call, "a deadline hangs on no fact of the case", signature(method));
        }
        boolean fits = wanted == int.class
                ? value instanceof Integer
                : wanted == Object.class
                        ? value instanceof String && call.name().equals("of")
                        : wanted.isInstance(value);
        return fits || refuse(call, given + " is not a value that '" + call.name() + "' takes", signature(method));
    }

    /** Whether it is a yes-or-no fact with a name, or a term. */
    private boolean shows(Call call) {
        Operand given = call.arguments().get(0);
        if (given instanceof Operand.Concluded term) {
            return canBeOf.test(term.of());
        }
        if (given instanceof Operand.Fact fact) {
            Copied found = copied.apply(fact.path());
            if (found == null) {
                return false;
            }
            paths.put(fact.path(), found.path());
            if (found.type() == Boolean.class
                    && found.many() == Many.ONE
                    && fact.path().parts().isEmpty()) {
                return true;
            }
        }
        return refuse(
                call,
                given + " is neither a yes-or-no fact to which a pattern gives a name nor a term",
                call.name() + "($fact), with $fact : … in the pattern, or " + call.name() + "(new Term(\"…\", $fact))");
    }

    private boolean isName(Call call, Operand.Fact fact, Copied found) {
        return found.many() == Many.ONE && (Named.class.isAssignableFrom(found.type()) || found.type() == String.class)
                || refuse(
                        call,
                        fact + " is no name, which alone says of what a post is held",
                        "a department, group, committee or ward, such as .of($officer.department)");
    }

    private boolean isOneOfSeveral(Call call, Operand.Fact fact, Copied found) {
        return found.canBeAbout() && fact.path().parts().isEmpty()
                || refuse(
                        call,
                        "a verdict is about one of several people or things of the situation, or a part of it, that a"
                                + " pattern has found, and " + fact + " is none",
                        "the variable of such a pattern: $officer : Officer() from …, then .about($officer)");
    }

    private static String signature(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameters())
                        .map(parameter -> switch (parameter.getType().getSimpleName()) {
                            case "Actor" -> "Post.… or Party.…";
                            case "Act" -> "Act.…";
                            case "Manner" -> "Manner.…";
                            case "String" -> "\"…\"";
                            case "int" -> "7";
                            default -> "$fact";
                        })
                        .collect(java.util.stream.Collectors.joining(", ", "(", ")"));
    }

    private static Map<String, Method> methods(Class<?> vocabulary) {
        Map<String, Method> found = new TreeMap<>();
        for (Method method : vocabulary.getDeclaredMethods()) {
            // What takes a fact or a term is declared for each.
            if (found.put(method.getName(), method) != null && !STATUSES.containsKey(method.getName())) {
                throw new IllegalStateException("the vocabulary has two words " + method.getName());
            }
        }
        return found;
    }
}
