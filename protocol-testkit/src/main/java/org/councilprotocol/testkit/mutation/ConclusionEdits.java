package org.councilprotocol.testkit.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Actor;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.decision.Deadline.Direction;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.rules.internal.language.FactPath;
import org.councilprotocol.rules.internal.pack.Conclusion.StatusOf;
import org.councilprotocol.rules.internal.pack.Conclusion.TimeOf;
import org.councilprotocol.rules.internal.pack.Conclusion.VerdictOf;
import org.councilprotocol.rules.internal.pack.Conclusion.WhoOf;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.jspecify.annotations.Nullable;

/** Every small change of a verdict. A reminder has nothing to change, and a note is not law. */
final class ConclusionEdits {

    private final VerdictOf verdict;
    private final List<Edit<VerdictOf>> edits = new ArrayList<>();

    private ConclusionEdits(VerdictOf verdict) {
        this.verdict = verdict;
    }

    static List<Edit<VerdictOf>> of(VerdictOf verdict) {
        ConclusionEdits edits = new ConclusionEdits(verdict);
        if (verdict.kind() != OpenVerdict.Kind.REMINDER) {
            edits.gather();
        }
        return edits.edits;
    }

    private void gather() {
        if (verdict.bearer() != null) {
            who(MutationKind.BEARER, verdict.bearer(), Set.of(), other -> with(verdict.modality(), other));
        }
        if (verdict.from() != null) {
            who(MutationKind.BEARER, verdict.from(), Set.of(), this::from);
        }
        if (verdict.modality() != null) {
            others(verdict.modality())
                    .forEach(other -> add(
                            MutationKind.MODALITY,
                            plain(other) + " instead of " + plain(verdict.modality()),
                            with(other, verdict.bearer())));
        }
        act();
        addressees();
        manners();
        deadline();
        statuses();
        if (verdict.about() != null) {
            add(MutationKind.ABOUT, "about nothing in particular", about(null));
        }
    }

    private void act() {
        List<Act> acts = ModelTypes.constants(Act.class).values().stream()
                .map(Act.class::cast)
                .toList();
        Act other = ConditionEdits.next(acts, verdict.act(), Set.of());
        if (other != null) {
            add(
                    MutationKind.ACT,
                    other.name() + " instead of " + verdict.act().name(),
                    changed(other, verdict.all(), verdict.to(), verdict.how(), verdict.deadline()));
        }
    }

    private void addressees() {
        List<WhoOf> to = verdict.to();
        List<Actor> taken = to.stream().map(WhoOf::actor).toList();
        for (int i = 0; i < to.size(); i++) {
            int place = i;
            who(MutationKind.ADDRESSEE, to.get(i), taken, other -> to(ConditionEdits.replaced(to, place, other)));
            if (to.size() > 1) {
                add(
                        MutationKind.ADDRESSEE,
                        "not to " + name(to.get(i).actor()),
                        to(ConditionEdits.replaced(to, place, null)));
            }
        }
        if (to.size() > 1) {
            add(
                    MutationKind.ALL_OR_ANY,
                    verdict.all() ? "to any of the addressees" : "to all of the addressees",
                    changed(verdict.act(), !verdict.all(), to, verdict.how(), verdict.deadline()));
        }
    }

    private void who(
            MutationKind kind, WhoOf who, java.util.Collection<Actor> taken, Function<WhoOf, VerdictOf> whole) {
        Actor other = other(who.actor(), taken);
        if (other != null) {
            add(
                    kind,
                    name(other) + " instead of " + name(who.actor()),
                    whole.apply(new WhoOf(other, who.of(), who.ofFact())));
        }
        if (who.of() != null || who.ofFact() != null) {
            add(kind, name(who.actor()) + " of nothing in particular", whole.apply(new WhoOf(who.actor(), null, null)));
        }
    }

    private void manners() {
        List<Manner> how = verdict.how();
        for (int i = 0; i < how.size(); i++) {
            add(MutationKind.MANNER, "not " + plain(how.get(i)), how(ConditionEdits.replaced(how, i, null)));
            Manner other = ConditionEdits.next(List.of(Manner.values()), how.get(i), how);
            if (other != null) {
                add(
                        MutationKind.MANNER,
                        plain(other) + " instead of " + plain(how.get(i)),
                        how(ConditionEdits.replaced(how, i, other).stream()
                                .sorted()
                                .toList()));
            }
        }
    }

    private void deadline() {
        TimeOf time = verdict.deadline();
        if (time == null) {
            return;
        }
        add(MutationKind.PERIOD, "by no time in particular", deadline(null));
        Integer days = time.workingDays();
        if (days != null) {
            for (int other : new int[] {days - 1, days + 1}) {
                if (other > 0) {
                    add(
                            MutationKind.PERIOD,
                            other + " working days instead of " + days,
                            deadline(new TimeOf(other, time.direction(), time.date())));
                }
            }
            Direction other = time.direction() == Direction.AFTER ? Direction.BEFORE : Direction.AFTER;
            add(
                    MutationKind.PERIOD,
                    days + " working days " + (other == Direction.AFTER ? "after" : "before") + " the day",
                    deadline(new TimeOf(days, other, time.date())));
        }
    }

    private void statuses() {
        List<StatusOf> statuses = verdict.statuses();
        for (int i = 0; i < statuses.size(); i++) {
            StatusOf status = statuses.get(i);
            String named = plain(status.word());
            add(MutationKind.STATUS, "not " + named, statuses(ConditionEdits.replaced(statuses, i, null)));
            for (StatusOf.Word other : others(status.word())) {
                add(
                        MutationKind.STATUS,
                        plain(other) + " instead of " + named,
                        statuses(ConditionEdits.replaced(statuses, i, new StatusOf(other, status.evidence()))));
            }
        }
    }

    /** A deed is no bound; a bound may be meant the other way round. */
    private static List<StatusOf.Word> others(StatusOf.Word word) {
        return switch (word) {
            case DONE_IF -> List.of();
            case BROKEN_IF -> List.of(StatusOf.Word.BROKEN_UNLESS);
            case BROKEN_UNLESS -> List.of(StatusOf.Word.BROKEN_IF);
        };
    }

    // ------------------------------------------------------------------ others

    /** For each common party the one that it is most easily taken for. */
    private static final Map<Party, Party> OTHERS = Map.ofEntries(
            Map.entry(Party.OFFICER, Party.MEMBER),
            Map.entry(Party.OFFICERS, Party.MEMBER),
            Map.entry(Party.MEMBERS_AND_OFFICERS, Party.MEMBER),
            Map.entry(Party.MEMBER, Party.OFFICER),
            Map.entry(Party.MEMBERS, Party.OFFICERS),
            Map.entry(Party.APPROPRIATE_OFFICER, Party.OFFICERS),
            Map.entry(Party.UNSTATED, Party.OFFICERS),
            Map.entry(Party.COUNCIL, Party.OFFICERS),
            Map.entry(Party.ALL_MEMBERS, Party.WARD_MEMBERS),
            Map.entry(Party.WARD_MEMBERS, Party.ALL_MEMBERS),
            Map.entry(Party.POLITICAL_GROUP, Party.OTHER_GROUPS),
            Map.entry(Party.OTHER_GROUPS, Party.POLITICAL_GROUP));

    private static @Nullable Actor other(Actor actor, java.util.Collection<Actor> taken) {
        if (actor instanceof Party party) {
            // A pack's own party is taken for the member.
            return OTHERS.getOrDefault(party, Party.MEMBER);
        }
        List<Post> posts = ModelTypes.constants(Post.class).values().stream()
                .map(Post.class::cast)
                .filter(post -> !post.equals(Post.OTHER))
                .toList();
        return ConditionEdits.<Actor>next(posts, actor, taken);
    }

    private static List<Modality> others(Modality modality) {
        return switch (modality) {
            case MUST -> List.of(Modality.SHOULD, Modality.MUST_NOT);
            case MUST_NOT -> List.of(Modality.SHOULD_NOT, Modality.MUST);
            case SHOULD -> List.of(Modality.MUST, Modality.SHOULD_NOT);
            case SHOULD_NOT -> List.of(Modality.MUST_NOT, Modality.SHOULD);
            case MAY -> List.of(Modality.MUST, Modality.MUST_NOT);
            case IS_ENTITLED_TO -> List.of(Modality.MAY, Modality.MUST_NOT);
            case CAN -> List.of(Modality.MUST, Modality.MUST_NOT);
            case CANNOT -> List.of(Modality.CAN, Modality.MUST_NOT);
            case IS_PRESUMED -> List.of(Modality.HOLDS);
            case HOLDS -> List.of(Modality.IS_PRESUMED);
        };
    }

    private void add(MutationKind kind, String words, VerdictOf to) {
        edits.add(new Edit<>(kind, words, to));
    }

    private static String plain(Enum<?> constant) {
        return Shape.kebab(constant.name()).replace('-', ' ');
    }

    private static String name(Actor actor) {
        return actor.name().replace('-', ' ');
    }

    // ------------------------------------------------------------------ copies

    private VerdictOf with(@Nullable Modality modality, @Nullable WhoOf bearer) {
        return copy(
                modality,
                bearer,
                verdict.act(),
                verdict.all(),
                verdict.to(),
                verdict.from(),
                verdict.how(),
                verdict.deadline(),
                verdict.about());
    }

    private VerdictOf from(WhoOf from) {
        return copy(
                verdict.modality(),
                verdict.bearer(),
                verdict.act(),
                verdict.all(),
                verdict.to(),
                from,
                verdict.how(),
                verdict.deadline(),
                verdict.about());
    }

    private VerdictOf about(@Nullable FactPath about) {
        return copy(
                verdict.modality(),
                verdict.bearer(),
                verdict.act(),
                verdict.all(),
                verdict.to(),
                verdict.from(),
                verdict.how(),
                verdict.deadline(),
                about);
    }

    private VerdictOf to(List<WhoOf> to) {
        return changed(verdict.act(), verdict.all(), to, verdict.how(), verdict.deadline());
    }

    private VerdictOf how(List<Manner> how) {
        return changed(verdict.act(), verdict.all(), verdict.to(), how, verdict.deadline());
    }

    private VerdictOf deadline(@Nullable TimeOf deadline) {
        return changed(verdict.act(), verdict.all(), verdict.to(), verdict.how(), deadline);
    }

    private VerdictOf changed(Act act, boolean all, List<WhoOf> to, List<Manner> how, @Nullable TimeOf deadline) {
        return copy(verdict.modality(), verdict.bearer(), act, all, to, verdict.from(), how, deadline, verdict.about());
    }

    private VerdictOf statuses(List<StatusOf> statuses) {
        return new VerdictOf(
                verdict.kind(),
                verdict.modality(),
                verdict.bearer(),
                verdict.act(),
                verdict.all(),
                verdict.to(),
                verdict.from(),
                verdict.how(),
                verdict.deadline(),
                statuses,
                verdict.about(),
                verdict.see(),
                verdict.note());
    }

    /** Those that fit how the verdict binds. */
    private List<StatusOf> statuses(@Nullable Modality modality) {
        return verdict.statuses().stream()
                .filter(status -> modality != null && status.word().fits(modality))
                .toList();
    }

    private VerdictOf copy(
            @Nullable Modality modality,
            @Nullable WhoOf bearer,
            Act act,
            boolean all,
            List<WhoOf> to,
            @Nullable WhoOf from,
            List<Manner> how,
            @Nullable TimeOf deadline,
            @Nullable FactPath about) {
        return new VerdictOf(
                verdict.kind(),
                modality,
                bearer,
                act,
                all,
                to,
                from,
                how,
                deadline,
                statuses(modality),
                about,
                verdict.see(),
                verdict.note());
    }
}
