package org.councilprotocol.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Actor;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.decision.Deadline.Direction;
import org.councilprotocol.model.decision.Status;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.testkit.Wanted.DeadlinePart;
import org.councilprotocol.testkit.Wanted.Who;

/**
 * Asserts on the parts of a verdict, each step narrowing the last: all of them must be true of one and the same
 * verdict. Parts not asserted on are not compared.
 */
public final class VerdictAssert {

    private final DecisionAssert decision;
    private final Claim claim;

    VerdictAssert(DecisionAssert decision, Claim claim) {
        this.decision = decision;
        this.claim = claim;
    }

    /** That it binds in this way. */
    public VerdictAssert is(Modality modality) {
        return with(Wanted.modality(modality));
    }

    /** Short for {@code is(Modality.MUST)}. */
    public VerdictAssert must() {
        return is(Modality.MUST);
    }

    /** That it binds this party or post, or entitles it. */
    public VerdictAssert bearer(Actor bearer) {
        return with(Wanted.bearer(who(bearer)));
    }

    /** That this is what is to be done or not, or what is stated. */
    public VerdictAssert act(Act act) {
        return with(Wanted.act(act.name()));
    }

    /** That the act is directed to all of these, and nobody else. */
    public VerdictAssert to(Actor... all) {
        return with(Wanted.to(true, whom(all)));
    }

    /** That the act is directed to any of these, and nobody else. */
    public VerdictAssert toAnyOf(Actor... any) {
        return with(Wanted.to(false, whom(any)));
    }

    /** That the act is directed to this post alone, held of this: a department, a group. */
    public VerdictAssert toPostOf(Actor post, String of) {
        return with(Wanted.to(true, List.of(new Who(post.name(), of, true))));
    }

    /** That the act is directed to nobody in particular. */
    public VerdictAssert toNobody() {
        return with(Wanted.none(Part.TO));
    }

    /** That this party or post owes what the bearer is entitled to. */
    public VerdictAssert from(Actor dutyHolder) {
        return with(Wanted.from(who(dutyHolder)));
    }

    /** That it concerns the subject, ward or recipient at this path, such as {@code "subjects[0]"}. */
    public VerdictAssert about(String fact) {
        return with(Wanted.about(FactPath.parse(fact)));
    }

    /** That the act is to be done in these manners, and no other; none given means that none is laid down. */
    public VerdictAssert how(Manner... manners) {
        return with(Wanted.how(Set.of(manners)));
    }

    /** Short for {@code how(Manner.IN_WRITING)}. */
    public VerdictAssert inWriting() {
        return how(Manner.IN_WRITING);
    }

    /** That this is the last day. */
    public VerdictAssert due(LocalDate day) {
        return with(Wanted.deadline(List.of(DeadlinePart.due(day))));
    }

    /** That there is a time limit whose last day is not known. */
    public VerdictAssert dueDateOpen() {
        return with(Wanted.deadline(List.of(DeadlinePart.due(null))));
    }

    /** That so many working days run after a day. */
    public VerdictAssert withinWorkingDays(int days) {
        return with(Wanted.deadline(List.of(DeadlinePart.workingDays(days), DeadlinePart.direction(Direction.AFTER))));
    }

    /** That so many working days lie between the last day and another. */
    public VerdictAssert atLeastWorkingDaysBefore(int days) {
        return with(Wanted.deadline(List.of(DeadlinePart.workingDays(days), DeadlinePart.direction(Direction.BEFORE))));
    }

    /** That no time is laid down. */
    public VerdictAssert withoutDeadline() {
        return with(Wanted.none(Part.DEADLINE));
    }

    /** That this document governs instead. */
    public VerdictAssert see(String document) {
        return with(Wanted.see(document));
    }

    /** That the case tells so much of whether it is kept. */
    public VerdictAssert is(Status status) {
        return with(Wanted.status(status));
    }

    /** Short for {@code is(Status.KEPT)}. */
    public VerdictAssert kept() {
        return is(Status.KEPT);
    }

    /** Short for {@code is(Status.DUE)}. */
    public VerdictAssert due() {
        return is(Status.DUE);
    }

    /** Short for {@code is(Status.BROKEN)}; of a recommendation, that it is not followed. */
    public VerdictAssert broken() {
        return is(Status.BROKEN);
    }

    /** That the protocol names nothing that would show whether it is kept. */
    public VerdictAssert withoutStatus() {
        return with(Wanted.none(Part.STATUS));
    }

    /** That these facts, and perhaps others, are what it hangs on. */
    public VerdictAssert hangingOn(String... facts) {
        return with(Wanted.hangsOn(some(facts).stream().map(FactPath::parse).toList()));
    }

    /** That these norms, by their ids, and perhaps others, displace it. */
    public VerdictAssert by(String... norms) {
        return with(Wanted.by(some(norms)));
    }

    /** Back to the decision, for another assertion on it. */
    public DecisionAssert and() {
        return decision;
    }

    private VerdictAssert with(Wanted part) {
        Claim narrower = claim.with(part);
        decision.bears(narrower);
        return new VerdictAssert(decision, narrower);
    }

    private static Who who(Actor actor) {
        return Who.named(actor.name());
    }

    private static List<Who> whom(Actor[] actors) {
        return some(actors).stream().map(VerdictAssert::who).toList();
    }

    private static <T> List<T> some(T[] things) {
        if (things.length == 0) {
            throw new IllegalArgumentException("give at least one");
        }
        return List.of(things);
    }
}
