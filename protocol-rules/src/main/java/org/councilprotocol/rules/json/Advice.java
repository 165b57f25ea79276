package org.councilprotocol.rules.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.councilprotocol.rules.internal.vocabulary.Nearest;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/** What to write instead of a word that is not known. */
final class Advice {

    /** Longer lists are not told whole. */
    private static final int FEW = 200;

    private Advice() {}

    /** {@code : did you mean "member"? Known are "member", "officer", "outsider"}. */
    static String among(String written, Collection<String> right) {
        String nearest = Nearest.to(written, right);
        String known = right.size() <= FEW ? "known are " + Quoted.all(right) : "";
        return nearest == null
                ? known.isEmpty() ? "" : ": " + known
                : ": did you mean " + Quoted.of(nearest) + "?" + (known.isEmpty() ? "" : " K" + known.substring(1));
    }

    /**
     * About a field that a record does not have.
     *
     * @param besides the fields it has that are no facts, such as {@code "situation"}
     * @param all whether to list the fields that it has, which is enough once
     */
    static String field(Shape shape, String written, Collection<String> besides, boolean all) {
        List<String> own = new ArrayList<>(besides);
        shape.parts().forEach(part -> own.add(part.name()));
        String elsewhere = elsewhere(shape, written);
        String nearest = Nearest.to(written, own);
        String advice =
                elsewhere != null ? elsewhere : nearest != null ? ": did you mean " + Quoted.of(nearest) + "?" : ".";
        String unknown = "unknown field " + Quoted.of(written) + advice;
        if (all) {
            return unknown + " The fields of " + Quoted.of(shape.name()) + " are " + Quoted.all(own);
        }
        return unknown.endsWith(".") ? unknown.substring(0, unknown.length() - 1) : unknown;
    }

    private static @Nullable String elsewhere(Shape shape, String written) {
        List<String> inside = new ArrayList<>();
        for (Part part : shape.parts()) {
            boolean saysParty = written.equals(Vocabulary.PARTY) && Vocabulary.isPerson(part);
            if (part.kind() == Kind.RECORD
                    && (saysParty
                            || !owners(Shape.permitted(part.type()), written).isEmpty())) {
                inside.add(part.name());
            }
        }
        if (!inside.isEmpty()) {
            return ": write it inside "
                    + String.join(" or ", inside.stream().map(Quoted::of).toList()) + ".";
        }
        List<String> situations = owners(Shape.situations().values(), written);
        if (!situations.isEmpty()) {
            return ": it is a fact of the situation "
                    + String.join(
                            " and of ", situations.stream().map(Quoted::of).toList()) + ".";
        }
        List<String> records = owners(Vocabulary.RECORDS.values(), written);
        return records.isEmpty()
                ? null
                : ": it is a fact of "
                        + String.join(
                                " and of ", records.stream().map(Quoted::of).toList()) + ".";
    }

    private static List<String> owners(Collection<Shape> shapes, String field) {
        return shapes.stream()
                .filter(shape -> shape.part(field) != null)
                .map(Shape::name)
                .toList();
    }
}
