package org.councilprotocol.rules.internal.decide;

import java.util.List;
import java.util.Objects;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.decision.Addressees;
import org.councilprotocol.model.decision.OpenVerdict.Kind;
import org.councilprotocol.model.decision.Who;
import org.councilprotocol.model.fact.FactPath;
import org.jspecify.annotations.Nullable;

/**
 * What one completion says, so far as it tells one verdict from another. Two completions say the same when these parts
 * agree, whichever rule fired.
 *
 * @param hash worked out once, since outcomes are looked up often
 */
record Outcome(
        String norm,
        Kind kind,
        @Nullable Modality modality,
        @Nullable Who bearer,
        Act act,
        @Nullable Addressees to,
        @Nullable Who from,
        List<Manner> how,
        @Nullable String see,
        @Nullable Concerned about,
        int hash) {

    static Outcome of(
            String norm,
            Kind kind,
            @Nullable Modality modality,
            @Nullable Who bearer,
            Act act,
            @Nullable Addressees to,
            @Nullable Who from,
            List<Manner> how,
            @Nullable String see,
            @Nullable Concerned about) {
        int hash = norm.hashCode();
        hash = 31 * hash + kind.ordinal();
        hash = 31 * hash + (modality == null ? -1 : modality.ordinal());
        hash = 31 * hash + act.hashCode();
        hash = 31 * hash + (to == null ? 0 : to.hashCode());
        hash = 31 * hash + (about == null ? 0 : about.path().hashCode());
        return new Outcome(norm, kind, modality, bearer, act, to, from, how, see, about, hash);
    }

    /**
     * What an outcome is about.
     *
     * @param path the path of the fact
     * @param value the value, where the fact is one of several plain values; {@code null} for a record
     * @param given whether it is a record that the case gives
     */
    record Concerned(FactPath path, @Nullable Object value, boolean given) {}

    /** The same, said for certain. */
    Outcome certain() {
        return of(norm, Kind.VERDICT, modality, bearer, act, to, from, how, see, about);
    }

    /** That it does not arise, under this name of what is to be done. */
    Outcome notArising(Act named) {
        return of(norm, Kind.NOT_ARISING, null, null, named, null, null, List.of(), null, about);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || other instanceof Outcome that
                        && hash == that.hash
                        && norm.equals(that.norm)
                        && kind == that.kind
                        && modality == that.modality
                        && Objects.equals(bearer, that.bearer)
                        && act.equals(that.act)
                        && Objects.equals(to, that.to)
                        && Objects.equals(from, that.from)
                        && how.equals(that.how)
                        && Objects.equals(see, that.see)
                        && Objects.equals(about, that.about);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
