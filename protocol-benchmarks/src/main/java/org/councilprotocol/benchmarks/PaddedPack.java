package org.councilprotocol.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.councilprotocol.rules.pack.PackFiles;

/** Worcester's pack with made-up norms on other situations than complaints, to see what a longer document costs. */
final class PaddedPack {

    private static final int RULES_IN_A_FILE = 500;

    private PaddedPack() {}

    /** The pack with so many further norms, a rule for each. */
    static PackFiles of(int norms) {
        Map<String, String> texts =
                new TreeMap<>(PackFiles.in(Home.pack("worcester")).texts());
        StringBuilder list = new StringBuilder();
        StringBuilder rules = new StringBuilder();
        List<Fact> facts = facts();
        for (int i = 0; i < norms; i++) {
            list.append(
                    ",\n  {\"id\": \"99.%d/1\", \"clause\": \"99.%d\", \"lines\": \"1\", \"kind\": \"OBLIGATION\", \"defeasible\": false, \"bearer\": \"member\", \"text\": \"A made-up norm of the number %d.\", \"state\": \"decides\"}"
                            .formatted(i, i, i));
            Fact fact = facts.get(i % facts.size());
            rules.append("""

                    rule "99.%d/1 a made-up rule"
                    when
                        $situation : %s( %s == %s )
                    then
                        verdicts.must(Party.MEMBER, Act.named("lodge")).with(Post.%s);
                    end
                    """.formatted(
                            i,
                            fact.situation(),
                            fact.name(),
                            i / facts.size() % 2 == 0,
                            i % 3 == 0 ? "MONITORING_OFFICER" : i % 3 == 1 ? "MANAGING_DIRECTOR" : "GROUP_LEADER"));
            if (i % RULES_IN_A_FILE == RULES_IN_A_FILE - 1 || i == norms - 1) {
                texts.put("s99-made-up-%03d.drl".formatted(i / RULES_IN_A_FILE), HEAD + rules);
                rules.setLength(0);
            }
        }
        String known = texts.get("norms.json").stripTrailing();
        texts.put("norms.json", known.substring(0, known.length() - 1).stripTrailing() + list + "\n]\n");
        return PackFiles.of(texts);
    }

    private static final String HEAD = """
            package org.councilprotocol.pack.worcester;

            import org.councilprotocol.model.*;

            global Verdicts verdicts;
            """;

    private record Fact(String situation, String name) {}

    private static List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (Shape shape : Shape.situations().values()) {
            for (Part part : shape.parts()) {
                if (part.type() == Boolean.class && !shape.name().equals("complaint")) {
                    facts.add(new Fact(shape.type().getSimpleName(), part.name()));
                }
            }
        }
        return facts;
    }
}
