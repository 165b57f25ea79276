package org.councilprotocol.docs.word;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.councilprotocol.docs.council.Councils;
import org.councilprotocol.docs.page.Markdown;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.text.Phrases;

/** The page of the reference that lists the words of verdicts. */
public final class WordsPage {

    private final Councils councils;
    private final WordUse use;
    private final StringBuilder page = new StringBuilder();

    private WordsPage(Councils councils) {
        this.councils = councils;
        this.use = new WordUse(councils);
    }

    /** The whole page. */
    public static String of(Councils councils) {
        return new WordsPage(councils).text();
    }

    private String text() {
        page.append("# Words\n\n")
                .append(Markdown.GENERATED)
                .append(
                        "What verdicts are made of, under the name that JSON has for it. The common words are what two or")
                .append(
                        " more councils need, of posts also what the model itself needs: in a rule, `take-up` is `Act.TAKE_UP`,")
                .append(" `monitoring-officer` is `Post.MONITORING_OFFICER`, `ward-members` is `Party.WARD_MEMBERS`,")
                .append(" `in-writing` is `Manner.IN_WRITING`. What one council alone needs is declared in its")
                .append(" `pack.json` and written `Act.named(\"…\")`, `Post.named(\"…\")` or `Party.named(\"…\")`. An")
                .append(" ellipsis (…) stands for somebody or something that the verdict names.\n");
        constants("Modalities", "How a verdict binds, strongest first.", Modality.values());
        constants("Manners", "How an act is to be done.", Manner.values());
        common("Parties", "Sides that a protocol speaks to without naming a post.", Party.class);
        common("Posts", "Posts, offices and bodies.", Post.class);
        common("Acts", "What a verdict requires, allows or forbids, or what it states.", Act.class);
        for (Protocol protocol : councils.protocols()) {
            page.append("\n## ").append(protocol.name()).append(" alone\n");
            own("Parties", protocol, PackInspection.of(protocol).declaredParties());
            own("Posts", protocol, PackInspection.of(protocol).declaredPosts());
            own("Acts", protocol, PackInspection.of(protocol).declaredActs());
        }
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

    private void common(String heading, String means, Class<? extends Named> type) {
        table(heading, means);
        Map<String, Named> byName = new TreeMap<>();
        Shape.constants(type).forEach(constant -> byName.put(constant.name(), constant));
        byName.forEach((name, constant) -> row(name, Words.common().get(Phrases.key(constant)), constant));
    }

    private void own(String heading, Protocol protocol, Set<? extends Named> declared) {
        if (declared.isEmpty()) {
            return;
        }
        page.append("\n### ").append(heading).append("\n\n| Name | Words |\n|---|---|\n");
        Map<String, String> byName = new TreeMap<>();
        declared.forEach(each -> byName.put(each.name(), protocol.words().get(Phrases.key(each))));
        byName.forEach((name, words) -> page.append("| `")
                .append(name)
                .append("` | ")
                .append(Markdown.cell(blank(words)))
                .append(" |\n"));
    }

    private void table(String heading, String means) {
        page.append("\n## ").append(heading).append("\n\n").append(means).append("\n\n");
        page.append("| Name | Words | Councils |\n|---|---|---|\n");
    }

    private void row(String name, String words, Object thing) {
        page.append("| `")
                .append(name)
                .append("` | ")
                .append(Markdown.cell(blank(words)))
                .append(" | ")
                .append(String.join(", ", use.councils(thing)))
                .append(" |\n");
    }

    private static String blank(String words) {
        return words.replace("[", "").replace("]", "").replaceAll("\\{\\w+}", "…");
    }
}
