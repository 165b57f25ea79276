package org.councilprotocol.testkit;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.rules.pack.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * Asserts on a decision. Norms are cited by id ({@code "11.3/1"}) or by clause ({@code "11.3"}); of several verdicts
 * under one clause, one that fits is enough.
 */
public final class DecisionAssert extends AbstractAssert<DecisionAssert, Decision> {

    private final @Nullable Catalogue catalogue;

    DecisionAssert(Decision decision) {
        this(decision, null);
    }

    private DecisionAssert(Decision decision, @Nullable Catalogue catalogue) {
        super(decision, DecisionAssert.class);
        this.catalogue = catalogue;
    }

    /**
     * Refuses from here on to cite what this catalogue does not have. A decision alone cannot tell a misspelt clause
     * from one that it is silent on, so that {@link #hasNoVerdict} would pass.
     */
    public DecisionAssert citing(Catalogue norms) {
        DecisionAssert citing = new DecisionAssert(actual, norms);
        return info.hasDescription() ? citing.as(info.description()) : citing;
    }

    /**
     * That something under this norm or clause is settled.
     *
     * <pre>{@code
     * assertThat(decision).hasVerdict("11.3").must().to(Post.MONITORING_OFFICER);   // passes
     * assertThat(decision).hasVerdict("11.2");   // fails: a more specific norm displaces it
     * }</pre>
     */
    public VerdictAssert hasVerdict(String cited) {
        return has(cited, Standing.SETTLED);
    }

    /**
     * That something under this norm or clause hangs on a fact not known.
     *
     * <pre>{@code
     * assertThat(decision).hasOpen("11.7").hangingOn("serious");   // passes
     * assertThat(decision).hasOpen("11.7").hangingOn("discussed");   // fails
     * }</pre>
     */
    public VerdictAssert hasOpen(String cited) {
        return has(cited, Standing.OPEN);
    }

    /** That something under this norm or clause holds on only one of two readings. */
    public VerdictAssert hasArguable(String cited) {
        return has(cited, Standing.ARGUABLE);
    }

    /**
     * That something under this norm or clause is displaced.
     *
     * <pre>{@code
     * assertThat(decision).hasDisplaced("11.2").by("11.3/1");   // passes
     * assertThat(decision).hasDisplaced("11.3");   // fails: it is settled
     * }</pre>
     */
    public VerdictAssert hasDisplaced(String cited) {
        return has(cited, Standing.DISPLACED);
    }

    /** That this norm or clause is raised but not met. */
    public VerdictAssert hasNotArising(String cited) {
        return has(cited, Standing.NOT_ARISING);
    }

    /** That the protocol names no route under this norm or clause. */
    public VerdictAssert hasGap(String cited) {
        return has(cited, Standing.GAP);
    }

    /** That the occasion calls up this standing duty. */
    public DecisionAssert hasReminder(String cited) {
        has(cited, Standing.REMINDER);
        return this;
    }

    /**
     * That nothing stands under this norm or clause, except as displaced or not arising.
     *
     * <pre>{@code
     * assertThat(decision).hasNoVerdict("11.2");   // passes where 11.3 displaces 11.2
     * assertThat(decision).hasNoVerdict("11.3");   // fails, and shows what 11.3 says
     * }</pre>
     */
    public DecisionAssert hasNoVerdict(String cited) {
        List<Entry> entries = entries();
        checkCited(cited);
        Claim claim = new Claim(cited, Standing.ASSERTED, List.of());
        List<Entry> found = claim.borneOutBy(entries);
        if (!found.isEmpty()) {
            fail(new Problem.Forbidden(claim, found.get(0)).text(), entries);
        }
        return this;
    }

    /** That the decision asks for the fact of this path. */
    public DecisionAssert hasQuestion(String fact) {
        List<Entry> entries = entries();
        List<FactPath> asked = actual.questions().stream().map(Question::fact).toList();
        if (!asked.contains(FactPath.parse(fact))) {
            fail("no question asks for " + fact + "; those asked for: " + Words.paths(asked) + "\n", entries);
        }
        return this;
    }

    /** That the protocol has nothing to say; a reminder is something. */
    public DecisionAssert isSilent() {
        List<Entry> entries = entries();
        if (!actual.silent()) {
            fail("the protocol is not silent\n", entries);
        }
        return this;
    }

    /** That the claim holds; otherwise fails, setting what is nearest beside it. */
    void bears(Claim claim) {
        List<Entry> entries = entries();
        if (claim.borneOutBy(entries).isEmpty()) {
            fail(new Problem.Missing(claim, entries).text(), entries);
        }
    }

    private VerdictAssert has(String cited, Standing stands) {
        checkCited(cited);
        Claim claim = Claim.that(cited, stands);
        bears(claim);
        return new VerdictAssert(this, claim);
    }

    private List<Entry> entries() {
        isNotNull();
        return Entry.of(actual);
    }

    private void checkCited(String cited) {
        if (catalogue != null && catalogue.norms().stream().noneMatch(norm -> isOf(norm, cited))) {
            throw new IllegalArgumentException("the catalogue has no norm or clause " + cited);
        }
    }

    private static boolean isOf(Norm norm, String cited) {
        return norm.id().equals(cited) || norm.clause().equals(cited);
    }

    private void fail(String problem, List<Entry> entries) {
        failWithMessage(
                "%s",
                problem + "\nthe whole decision\n" + Problem.wholeOf(entries).indent(2));
    }
}
