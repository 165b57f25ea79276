package org.councilprotocol.testkit.packs;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule; shown as it stands in a rule file.
 *
 * @param name its name: a sentence, after the id of the norm if it has one
 * @param annotations by name, with their texts
 * @param conditions the situation first
 * @param term the term that it concludes; {@code null} for a rule that gives a verdict
 * @param of the variable that the term is of; {@code null} for a rule that gives a verdict
 * @param verdict the words of the verdict; empty for a term
 */
record SmallRule(
        String name,
        Map<String, String> annotations,
        List<Cond> conditions,
        @Nullable String term,
        @Nullable String of,
        List<Call> verdict) {

    /** A word of a verdict with what it takes. */
    record Call(String word, List<Operand> arguments) {
        @Override
        public String toString() {
            return "." + word + arguments.stream().map(Object::toString).collect(Collectors.joining(", ", "(", ")"));
        }
    }

    /** The norm's id; nothing to go by for a term. */
    String norm() {
        return name.substring(0, name.indexOf(' '));
    }

    /** The norms that an annotation names. */
    List<String> norms(String annotation) {
        String text = annotations.get(annotation);
        return text == null ? List.of() : List.of(text.split(", "));
    }

    SmallRule with(List<Cond> otherConditions) {
        return new SmallRule(name, annotations, otherConditions, term, of, verdict);
    }

    SmallRule withVerdict(List<Call> otherVerdict) {
        return new SmallRule(name, annotations, conditions, term, of, otherVerdict);
    }

    SmallRule withAnnotations(Map<String, String> others) {
        return new SmallRule(name, others, conditions, term, of, verdict);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("rule \"" + name + "\"\n");
        annotations.forEach((annotation, value) -> text.append("    @" + annotation + "(\"" + value + "\")\n"));
        text.append("when\n");
        conditions.forEach(condition -> text.append("    " + condition + "\n"));
        text.append("then\n    ");
        if (term != null) {
            text.append("insert(new Term(\"" + term + "\", " + of + "))");
        } else {
            text.append("verdicts");
            verdict.forEach(text::append);
        }
        return text.append(";\nend\n").toString();
    }
}
