package org.councilprotocol.cli;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.drl.Operand;
import org.councilprotocol.rules.pack.Conclusion.VerdictOf;
import org.councilprotocol.rules.pack.Conclusion.WhoOf;
import org.councilprotocol.rules.pack.Rule;
import org.councilprotocol.rules.shape.ModelTypes;
import org.councilprotocol.rules.shape.Shape;

/** The page of the reference that lists the words of verdicts. */
final class WordsPage {

    private final StringBuilder page = new StringBuilder();
    /** The councils whose rules name a thing of the model. */
    private final Map<Object, Set<String>> usedBy = new HashMap<>();

    String text() {
        for (Protocol protocol : Reference.protocols()) {
            PackInspection.of(protocol).verifiedRules().forEach(rule -> used(rule, Reference.name(protocol)));
        }
        page.append("# Words\n\n")
                .append(Reference.GENERATED)
                .append(
                        "What verdicts are made of, under the name that JSON has for it. In a rule, `lodge` is `Act.LODGE`,")
                .append(
                        " `monitoring-officer` is `Post.MONITORING_OFFICER`, `in-writing` is `Manner.IN_WRITING`; what a")
                .append(
                        " pack declares itself is `Act.named(\"…\")` or `Post.named(\"…\")`. An ellipsis (…) stands for somebody")
                .append(" or something that the verdict names.\n");
        constants("Modalities", "How a verdict binds, strongest first.", Modality.values());
        constants("Manners", "How an act is to be done.", Manner.values());
        constants("Parties", "Sides that a protocol speaks to without naming a post.", Party.values());
        named("Posts", "Posts, offices and bodies.", "post", Post.class);
        named("Acts", "What a verdict requires, allows or forbids, or what it states.", "act", Act.class);
        return page.toString();
    }

    private void constants(String heading, String means, Enum<?>[] constants) {
        table(heading, means);
        Arrays.stream(constants).forEach(constant -> {
            String name = Shape.kebab(constant.name());
            String kind = Shape.kebab(constant.getDeclaringClass().getSimpleName());
            row(name, Words.common().get(kind + "." + name), constant);
        });
    }

    private void named(String heading, String means, String kind, Class<? extends Named> type) {
        table(heading, means);
        Map<String, Runnable> rows = new TreeMap<>();
        for (Protocol protocol : Reference.protocols()) {
            Set<? extends Named> declared = kind.equals("post")
                    ? PackInspection.of(protocol).declaredPosts()
                    : PackInspection.of(protocol).declaredActs();
            declared.forEach(thing -> rows.put(
                    thing.name(), () -> row(thing.name(), protocol.words().get(kind + "." + thing.name()), thing)));
        }
        for (Object constant : ModelTypes.constants(type).values()) {
            String name = ((Named) constant).name();
            String words = Words.common().find(kind + "." + name);
            if (words != null) {
                rows.put(name, () -> row(name, words, constant));
            }
        }
        rows.values().forEach(Runnable::run);
    }

    private void table(String heading, String means) {
        page.append("\n## ").append(heading).append("\n\n").append(means).append("\n\n");
        page.append("| Name | Words | Councils |\n|---|---|---|\n");
    }

    private void row(String name, String words, Object thing) {
        page.append("| `")
                .append(name)
                .append("` | ")
                .append(Reference.cell(blank(words)))
                .append(" | ")
                .append(String.join(", ", usedBy.getOrDefault(thing, Set.of())))
                .append(" |\n");
    }

    private static String blank(String words) {
        return words.replace("[", "").replace("]", "").replaceAll("\\{\\w+}", "…");
    }

    private void used(Rule rule, String council) {
        rule.tested().forEach(tested -> {
            if (tested.with() instanceof Operand.Constant constant) {
                use(constant.value(), council);
            } else if (tested.with() instanceof Operand.Constants constants) {
                constants.constants().forEach(constant -> use(constant.value(), council));
            }
        });
        if (rule.conclusion() instanceof VerdictOf verdict) {
            Stream.concat(Stream.of(verdict.bearer(), verdict.from()), verdict.to().stream())
                    .filter(java.util.Objects::nonNull)
                    .map(WhoOf::actor)
                    .forEach(actor -> use(actor, council));
            use(verdict.act(), council);
            if (verdict.modality() != null) {
                use(verdict.modality(), council);
            }
            if (verdict.bearer() == null && verdict.modality() != null && verdict.modality() != Modality.HOLDS) {
                use(Party.UNSTATED, council);
            }
            verdict.how().forEach(manner -> use(manner, council));
        }
    }

    private void use(Object thing, String council) {
        usedBy.computeIfAbsent(thing, key -> new TreeSet<>()).add(council);
    }
}
