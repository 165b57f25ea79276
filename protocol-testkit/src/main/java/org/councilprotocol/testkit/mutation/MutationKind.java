package org.councilprotocol.testkit.mutation;

import org.councilprotocol.rules.internal.vocabulary.Shape;

/** What a mutant changes. */
public enum MutationKind {
    /** A rule is left out, with all branches of its {@code or}s. */
    DELETE_RULE,
    /** A condition is left out. */
    DROP_CONDITION,
    /** A comparison, or one part of a pattern, is left out. */
    DROP_CONSTRAINT,
    /** A condition or a comparison asks for the opposite. */
    NEGATE,
    /** A pattern asks for any of a wider type; a list of values loses one or gains one. */
    WIDEN,
    /** A number compared with is one more or less, or the comparison takes in its edge or leaves it out. */
    BOUNDARY,
    /** A constant compared with is another of its type. */
    SWAP_CONSTANT,
    /** Somebody else is bound, or bound for nothing in particular, or owes what the verdict gives. */
    BEARER,
    /** It goes to somebody else, or to one fewer, or to a post of nothing in particular. */
    ADDRESSEE,
    /** All of several addressees instead of any of them, or the other way round. */
    ALL_OR_ANY,
    /** It binds more or less, or the other way. */
    MODALITY,
    /** Something else is to be done. */
    ACT,
    /** A norm is no longer displaced, varied or in tension; a reading is taken for the only one. */
    RELATION,
    /** It is done in another manner, or in none. */
    MANNER,
    /** It no longer says which of several facts it concerns. */
    ABOUT,
    /** A fact or term no longer shows whether it is kept, or shows the opposite. */
    STATUS,
    /** The period is a working day longer or shorter, or there is none. */
    PERIOD;

    /** In words, such as {@code "drop condition"}. */
    public String words() {
        return Shape.kebab(name()).replace('-', ' ');
    }
}
