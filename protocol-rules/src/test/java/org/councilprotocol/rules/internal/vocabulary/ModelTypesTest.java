package org.councilprotocol.rules.internal.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.junit.jupiter.api.Test;

class ModelTypesTest {

    /** A rule may ask for it of any of them, and Drools compiles such a rule against the interface. */
    @Test
    void what_all_records_of_a_sealed_type_have_the_type_declares() {
        List<String> missing = new ArrayList<>();
        for (String name : ModelTypes.names()) {
            Class<?> type = Objects.requireNonNull(ModelTypes.type(name));
            if (type.isSealed() && Shape.isRecords(type)) {
                List<Shape> shapes = Shape.permitted(type);
                for (Part part : shapes.get(0).parts()) {
                    if (shapes.stream().allMatch(shape -> has(shape, part))
                            && Arrays.stream(type.getMethods())
                                    .noneMatch(method -> method.getName().equals(part.name()))) {
                        missing.add(name + "." + part.name());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** What the languages that rules are compiled to keep for themselves, though Java does not. */
    private static final Set<String> RESERVED = Set.of(
            "accumulate",
            "action",
            "and",
            "attributes",
            "collect",
            "contains",
            "declare",
            "def",
            "empty",
            "end",
            "entry",
            "eval",
            "excludes",
            "exists",
            "extends",
            "forall",
            "foreach",
            "from",
            "fun",
            "function",
            "global",
            "import",
            "in",
            "init",
            "insert",
            "is",
            "isdef",
            "matches",
            "memberOf",
            "nil",
            "not",
            "or",
            "over",
            "package",
            "proto",
            "query",
            "result",
            "retract",
            "reverse",
            "rule",
            "soundslike",
            "strsim",
            "template",
            "then",
            "this",
            "unit",
            "until",
            "update",
            "var",
            "when",
            "with");

    @Test
    void no_fact_has_a_name_that_a_rule_could_not_be_compiled_with() {
        List<String> reserved = new ArrayList<>();
        for (String name : ModelTypes.names()) {
            Class<?> type = Objects.requireNonNull(ModelTypes.type(name));
            if (type.isRecord() && Shape.isRecords(type)) {
                Shape.of(type).parts().stream()
                        .filter(part -> RESERVED.contains(part.name()))
                        .forEach(part -> reserved.add(name + "." + part.name()));
            }
        }
        assertThat(reserved).isEmpty();
    }

    private static boolean has(Shape shape, Part part) {
        Part mine = shape.part(part.name());
        return mine != null && mine.type() == part.type() && mine.many() == part.many();
    }
}
