package org.councilprotocol.rules.internal.decide;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.councilprotocol.rules.internal.decide.Node.Fact;
import org.jspecify.annotations.Nullable;

/** What was found last of each term, for each fact that it was asked of. Not shared among threads. */
final class TermMemory {

    private final Tree tree;
    /** By a term's number, what was found last of each fact that it was asked of. */
    private @Nullable Found[] terms = new @Nullable Found[8];

    TermMemory(Tree tree) {
        this.tree = tree;
    }

    /**
     * What a term was asked of, and how the facts stood then.
     *
     * @param of what it was asked of; {@code null} for anything
     * @param depth how many facts were made up
     * @param change the change that made up the latest of them
     */
    private record Asked(@Nullable Object of, int depth, int change) {

        static Asked now(@Nullable Object of, Tree tree) {
            return new Asked(of, tree.depth(), tree.change(tree.depth()));
        }

        static Asked never(@Nullable Object of) {
            return new Asked(of, Integer.MAX_VALUE, -1);
        }

        /** Whether it was asked of this, or of what stood in its place before. */
        boolean isOf(@Nullable Object asked) {
            return asked instanceof Node one && of instanceof Node other
                    ? one == other || one.asked.equals(other.asked)
                    : Objects.equals(asked, of);
        }

        /** Whether it was asked of the same, and nothing that was known is not known any more. */
        boolean stands(@Nullable Object asked, Tree tree) {
            return depth <= tree.depth()
                    && change == tree.change(depth)
                    && (asked == null ? of == null : of != null && isSame(asked, of));
        }

        /** Whether it was asked of the same, and nothing else is known by now either. */
        boolean isCurrent(@Nullable Object asked, Tree tree) {
            return depth == tree.depth() && stands(asked, tree);
        }
    }

    /** What was found last of a term of one fact, or of any. */
    static final class Found {
        private Asked asked;
        private Truth truth = Truth.UNKNOWN;
        private @Nullable Slot hangsOn;
        /** The facts that it rests on, as the facts stood when that was asked; {@code null} until it is. */
        private @Nullable List<Fact> grounds;

        private @Nullable Asked grounded;
        /** What was found of the same term of another fact. */
        private @Nullable Found next;

        Found(Asked asked) {
            this.asked = asked;
        }

        Truth truth() {
            return truth;
        }

        /** The unknown fact on which it hangs first; {@code null} if on none that can be said. */
        @Nullable
        Slot hangsOn() {
            return hangsOn;
        }

        /** Whether it is still so: what is certain stays so, whatever else becomes known. */
        boolean holds(@Nullable Object of, Tree tree) {
            return truth == Truth.UNKNOWN ? asked.isCurrent(of, tree) : asked.stands(of, tree);
        }
    }

    /** What was found of a term of this, and is still so; {@code null} if that has to be found out. */
    @Nullable
    Found find(int term, @Nullable Object of) {
        Found known = last(term, of);
        return known != null && known.holds(of, tree) ? known : null;
    }

    /**
     * Keeps what was found of a term, as the facts now stand.
     *
     * @param of what it was asked of; {@code null} for anything
     * @param hangsOn the unknown fact on which it hangs first
     */
    Found keep(int term, @Nullable Object of, Truth truth, @Nullable Slot hangsOn) {
        Found kept = last(term, of);
        if (kept == null) {
            kept = add(term, Asked.now(of, tree));
        } else {
            kept.asked = Asked.now(of, tree);
        }
        kept.truth = truth;
        kept.hangsOn = hangsOn;
        return kept;
    }

    /** The facts that a term rests on, if they were kept as the facts now stand; otherwise {@code null}. */
    @Nullable
    List<Fact> grounds(int term, @Nullable Object of) {
        Found known = last(term, of);
        return known != null && known.grounded != null && known.grounded.isCurrent(of, tree) ? known.grounds : null;
    }

    /** Keeps the facts that a term rests on, as the facts now stand. */
    void keepGrounds(int term, @Nullable Object of, List<Fact> facts) {
        Found known = last(term, of);
        if (known == null) {
            // Nothing was found of it, only what it rests on: it is asked anew when somebody wants to know.
            known = add(term, Asked.never(of));
        }
        known.grounds = facts;
        known.grounded = known.asked.isCurrent(of, tree) ? known.asked : Asked.now(of, tree);
    }

    /** Forgets everything. */
    void clear() {
        Arrays.fill(terms, null);
    }

    /** What was found of a term of this; {@code null} if it was never asked of it. */
    private @Nullable Found last(int term, @Nullable Object of) {
        Found here = term < terms.length ? terms[term] : null;
        while (here != null && !here.asked.isOf(of)) {
            here = here.next;
        }
        return here;
    }

    private Found add(int term, Asked asked) {
        if (term >= terms.length) {
            terms = Arrays.copyOf(terms, term + 8);
        }
        Found made = new Found(asked);
        made.next = terms[term];
        terms[term] = made;
        return made;
    }

    /** Whether two facts are one: not any records that say the same, as they can say it of different people. */
    static boolean isSame(Object a, @Nullable Object b) {
        return a == b || (a instanceof Node one ? b instanceof Node other && one.isSame(other) : a.equals(b));
    }
}
