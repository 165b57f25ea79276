package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.List;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.decision.Addressees;
import org.councilprotocol.model.decision.OpenVerdict.Kind;
import org.councilprotocol.model.decision.Who;
import org.councilprotocol.rules.internal.decide.CopiedFacts.Copied;
import org.councilprotocol.rules.internal.language.FactPath;
import org.councilprotocol.rules.internal.pack.Conclusion.VerdictOf;
import org.councilprotocol.rules.internal.pack.Conclusion.WhoOf;
import org.councilprotocol.rules.internal.pack.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says where it holds, with its blanks filled from the facts that it matched. Whatever has no blanks is put
 * together once, when the rule is made ready. Immutable, and safe to share among threads.
 */
final class OutcomeTemplate {

    private final Rule rule;
    private final VerdictOf verdict;
    private final CopiedFacts copied;
    private final Kind kind;
    /** Those named in it; {@code null} where a fact says of what their post is held, or where there is none. */
    private final @Nullable Who bearer;

    private final @Nullable Who from;
    private final @Nullable Addressees to;
    /** All of it; {@code null} if some of it hangs on the match. */
    private final @Nullable Outcome always;

    OutcomeTemplate(Rule rule, VerdictOf verdict, CopiedFacts copied) {
        this.rule = rule;
        this.verdict = verdict;
        this.copied = copied;
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

    /**
     * What the rule says of a match.
     *
     * @param tree the tree that is explored, which knows the names made up
     */
    Outcome of(@Nullable Object[] frame, Tree tree) {
        if (always != null) {
            return always;
        }
        Addressees addressees = to;
        if (addressees == null && !verdict.to().isEmpty()) {
            List<Who> whom = new ArrayList<>(verdict.to().size());
            for (WhoOf who : verdict.to()) {
                whom.add(who(who, frame));
            }
            addressees = new Addressees(verdict.all(), whom);
        }
        return outcome(
                bearer == null && verdict.bearer() != null ? who(verdict.bearer(), frame) : bearer,
                addressees,
                from == null && verdict.from() != null ? who(verdict.from(), frame) : from,
                verdict.about() == null ? null : about(verdict.about(), frame, tree));
    }

    private Who who(WhoOf who, @Nullable Object[] frame) {
        if (who.ofFact() == null) {
            return new Who(who.actor(), who.of(), null);
        }
        Copied held = copied.of(who.ofFact(), frame);
        Object given = held.given();
        String of = given instanceof Named named ? named.name() : given == null ? null : String.valueOf(given);
        return new Who(who.actor(), of, held.path(who.ofFact()));
    }

    private Outcome.Concerned about(FactPath about, @Nullable Object[] frame, Tree tree) {
        if (copied.value(about, frame) instanceof Node node) {
            return new Outcome.Concerned(node.path, null, node.given);
        }
        Copied plain = copied.of(about, frame);
        // One that is made up stands for whichever it may be.
        Object value = tree.madeUp(plain.value()) ? null : plain.value();
        return new Outcome.Concerned(plain.path(about), value, false);
    }
}
