package org.councilprotocol.rules.complete;

import java.util.ArrayList;
import java.util.List;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.decision.Addressees;
import org.councilprotocol.model.decision.OpenVerdict.Kind;
import org.councilprotocol.model.decision.Who;
import org.councilprotocol.rules.complete.CompiledRule.PatternStep;
import org.councilprotocol.rules.complete.CompiledRule.Step;
import org.councilprotocol.rules.drl.FactPath;
import org.councilprotocol.rules.pack.Conclusion.VerdictOf;
import org.councilprotocol.rules.pack.Conclusion.WhoOf;
import org.councilprotocol.rules.pack.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says where it holds, with its blanks filled from the facts that it matched. Whatever has no blanks is put
 * together once, when the rule is made ready. Immutable, and safe to share among threads.
 */
final class Sayings {

    private final Rule rule;
    private final VerdictOf verdict;
    private final Kind kind;
    /** Those named in it; {@code null} where a fact says of what their post is held, or where there is none. */
    private final @Nullable Who bearer;

    private final @Nullable Who from;
    private final @Nullable Addressees to;
    /** All of it; {@code null} if some of it hangs on the match. */
    private final @Nullable Outcome always;

    Sayings(Rule rule, VerdictOf verdict) {
        this.rule = rule;
        this.verdict = verdict;
        this.kind = verdict.kind() == Kind.VERDICT && rule.reading() != null ? Kind.ARGUABLE : verdict.kind();
        this.bearer = who(verdict.bearer());
        this.from = who(verdict.from());
        this.to = verdict.to().isEmpty() || verdict.to().stream().anyMatch(who -> who.ofFact() != null)
                ? null
                : new Addressees(
                        verdict.all(),
                        verdict.to().stream()
                                .map(who -> new Who(who.actor(), who.of(), null))
                                .toList());
        this.always = verdict.about() == null
                        && (bearer != null || verdict.bearer() == null)
                        && (from != null || verdict.from() == null)
                        && (to != null || verdict.to().isEmpty())
                ? outcome(bearer, to, from, null)
                : null;
    }

    private static @Nullable Who who(@Nullable WhoOf who) {
        return who == null || who.ofFact() != null ? null : new Who(who.actor(), who.of(), null);
    }

    private Outcome outcome(
            @Nullable Who whom,
            @Nullable Addressees addressees,
            @Nullable Who whose,
            Outcome.@Nullable Concerned about) {
        return Outcome.of(
                rule.norm(),
                kind,
                verdict.modality(),
                whom,
                verdict.act(),
                addressees,
                whose,
                verdict.how(),
                verdict.see(),
                about);
    }

    /** What it says of this match. */
    Outcome of(CompiledRule compiled, @Nullable Object[] frame, Tree tree) {
        if (always != null) {
            return always;
        }
        Addressees addressees = to;
        if (addressees == null && !verdict.to().isEmpty()) {
            List<Who> whom = new ArrayList<>(verdict.to().size());
            for (WhoOf who : verdict.to()) {
                whom.add(who(who, compiled, frame));
            }
            addressees = new Addressees(verdict.all(), whom);
        }
        return outcome(
                bearer == null && verdict.bearer() != null ? who(verdict.bearer(), compiled, frame) : bearer,
                addressees,
                from == null && verdict.from() != null ? who(verdict.from(), compiled, frame) : from,
                verdict.about() == null ? null : about(verdict.about(), compiled, frame, tree));
    }

    private static Who who(WhoOf who, CompiledRule rule, @Nullable Object[] frame) {
        if (who.ofFact() == null) {
            return new Who(who.actor(), who.of(), null);
        }
        Copied copied = copied(who.ofFact(), rule, frame);
        Object given = copied.given();
        String of = given instanceof Named named ? named.name() : given == null ? null : String.valueOf(given);
        return new Who(who.actor(), of, copied.path(who.ofFact()));
    }

    private static Outcome.Concerned about(FactPath about, CompiledRule rule, @Nullable Object[] frame, Tree tree) {
        if (rule.copied(about).value(null, frame) instanceof Node node) {
            return new Outcome.Concerned(node.path, null, node.given);
        }
        Copied copied = copied(about, rule, frame);
        // One that is made up stands for whichever it may be.
        return new Outcome.Concerned(copied.path(about), tree.madeUp(copied.value) ? null : copied.value, false);
    }

    /** A fact that a conclusion copies, and where it is. */
    record Copied(@Nullable Object value, @Nullable Slot slot) {

        /**
         * Where it is.
         *
         * @param inRule as the rule writes it, for a fact of something that is not there
         */
        org.councilprotocol.model.fact.FactPath path(FactPath inRule) {
            return slot == null ? org.councilprotocol.model.fact.FactPath.parse(inRule.toString()) : slot.path();
        }

        /** The value, if the case gives it. */
        @Nullable
        Object given() {
            return slot == null || slot.owner().gives(slot.part().index()) ? value : null;
        }
    }

    /** A fact with its place; a plain value that a pattern has bound is where that pattern found it. */
    static Copied copied(FactPath fact, CompiledRule rule, @Nullable Object[] frame) {
        CompiledPath path = rule.copied(fact);
        Object value = path.value(null, frame);
        Slot slot = path.slot(null, frame);
        if (slot == null && !(value instanceof Node)) {
            for (Step step : rule.steps) {
                if (step instanceof PatternStep pattern && pattern.from != null && pattern.variable == path.variable) {
                    return new Copied(value, pattern.from.slot(null, frame));
                }
            }
        }
        return new Copied(value, slot);
    }
}
