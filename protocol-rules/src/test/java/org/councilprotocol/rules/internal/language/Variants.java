package org.councilprotocol.rules.internal.language;

import java.util.ArrayList;
import java.util.List;

/** What a production would say with one thing changed: a part left out, another number of times, no exception. */
final class Variants {

    private Variants() {}

    static List<Ebnf.Production> of(Ebnf.Production production) {
        List<Ebnf.Production> variants = new ArrayList<>();
        of(production.says()).forEach(says -> variants.add(new Ebnf.Production(says, production.onOneLine())));
        if (production.onOneLine()) {
            variants.add(new Ebnf.Production(production.says(), false));
        }
        return variants;
    }

    private static List<Ebnf.Expression> of(Ebnf.Expression expression) {
        List<Ebnf.Expression> variants = new ArrayList<>();
        if (expression instanceof Ebnf.Sequence sequence) {
            for (int i = 0; i < sequence.parts().size(); i++) {
                variants.add(new Ebnf.Sequence(without(sequence.parts(), i)));
                for (Ebnf.Expression variant : of(sequence.parts().get(i))) {
                    variants.add(new Ebnf.Sequence(with(sequence.parts(), i, variant)));
                }
            }
        } else if (expression instanceof Ebnf.Choice choice) {
            for (int i = 0; i < choice.options().size(); i++) {
                for (Ebnf.Expression variant : of(choice.options().get(i))) {
                    variants.add(new Ebnf.Choice(with(choice.options(), i, variant)));
                }
            }
        } else if (expression instanceof Ebnf.Repeated repeated) {
            variants.add(new Ebnf.Repeated(repeated.what(), 1 - repeated.atLeast(), repeated.many()));
            variants.add(new Ebnf.Repeated(repeated.what(), repeated.atLeast(), !repeated.many()));
            for (Ebnf.Expression variant : of(repeated.what())) {
                variants.add(new Ebnf.Repeated(variant, repeated.atLeast(), repeated.many()));
            }
        } else if (expression instanceof Ebnf.Except except) {
            variants.add(except.what());
        }
        return variants;
    }

    private static List<Ebnf.Expression> without(List<Ebnf.Expression> parts, int place) {
        List<Ebnf.Expression> fewer = new ArrayList<>(parts);
        fewer.remove(place);
        return fewer;
    }

    private static List<Ebnf.Expression> with(List<Ebnf.Expression> parts, int place, Ebnf.Expression part) {
        List<Ebnf.Expression> changed = new ArrayList<>(parts);
        changed.set(place, part);
        return changed;
    }
}
