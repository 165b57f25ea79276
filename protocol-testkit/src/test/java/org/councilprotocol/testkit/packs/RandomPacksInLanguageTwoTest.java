package org.councilprotocol.testkit.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.pack.PackException;
import org.councilprotocol.rules.pack.PackFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Packs made up at random, written once in language 1 and once in language 2 with openings, several situations, several
 * verdicts and names for what verdicts take, are the same verified rules; so whatever holds of the one holds of the
 * other.
 */
class RandomPacksInLanguageTwoTest {

    private static final int PACKS = Integer.getInteger("randomPacks.packs", 60);
    private static final long SEED = Long.getLong("randomPacks.seed", 1);

    @Test
    void a_pack_written_in_language_two_is_the_same_verified_rules() {
        Map<String, Integer> written = new TreeMap<>();
        for (int i = 0; i < PACKS; i++) {
            SmallPack pack = sound(PackMaker.make(SEED + i));
            if (pack == null || pack.isInLanguageTwo()) {
                continue;
            }
            Translation translation = new Translation(new Random(SEED + i), written);
            Map<String, String> texts = new LinkedHashMap<>(pack.texts());
            texts.computeIfPresent("pack.json", (name, text) -> text.replace("\"language\": 1", "\"language\": 2"));
            texts.computeIfPresent("s00-terms.drl", (name, text) -> header(text) + translation.of(pack.terms()));
            texts.computeIfPresent("s01-rules.drl", (name, text) -> header(text) + translation.of(pack.rules()));

            assertThat(rules(PackFiles.of(texts)))
                    .as("pack of seed " + (SEED + i) + "\n" + texts.values())
                    .isEqualTo(rules(pack.files()));
        }
        assertThat(written).containsKeys("opening", "opening of an opening", "situation", "verdicts", "name");
    }

    private static String header(String text) {
        return text.substring(0, text.indexOf("rule \""));
    }

    /** What each verified rule says, the names that are only for verdicts left out. */
    private static List<String> rules(PackFiles files) {
        return PackInspection.of(Protocol.of(files)).verifiedRules().stream()
                .map(rule -> rule.norm() + " "
                        + rule.conditions()
                                .toString()
                                .replaceAll("\\$copied\\d+ : [\\w.]+, ", "")
                                .replaceAll("\\( \\$copied\\d+ : [\\w.]+ \\)", "( )")
                        + rule.conclusion() + rule.overrides() + rule.varies() + rule.tension() + rule.reading())
                .sorted()
                .toList();
    }

    /** A pack that is accepted and can be written so; {@code null} if nothing is left of it. */
    private static @Nullable SmallPack sound(SmallPack made) {
        SmallPack pack = new SmallPack(
                        made.terms().stream().filter(Translation::canBe).toList(),
                        twins(made.rules().stream().filter(Translation::canBe).toList()),
                        made.closureDays())
                .withoutIdleTerms();
        for (int tries = 0; !pack.rules().isEmpty() && tries < 5; tries++) {
            try {
                Protocol.of(pack.files());
                return pack;
            } catch (PackException e) {
                pack = pack.without(e.defects());
            }
        }
        return null;
    }

    /** The rules, some of them followed by one of another norm that has the same conditions. */
    private static List<SmallRule> twins(List<SmallRule> rules) {
        List<SmallRule> twins = new ArrayList<>();
        for (SmallRule rule : rules) {
            twins.add(rule);
            if (rule.annotations().isEmpty() && twins.size() % 2 == 1) {
                String name = "8." + twins.size() + "/1 says the same";
                twins.add(new SmallRule(name, Map.of(), rule.conditions(), null, null, rule.verdict()));
            }
        }
        return twins;
    }

    /** Writes rules in language 2. */
    private static final class Translation {

        private final Random random;
        private final Map<String, Integer> written;
        private int names;

        /**
         * A way of writing them.
         *
         * @param written gets how often each form was written
         */
        Translation(Random random, Map<String, Integer> written) {
            this.random = random;
            this.written = written;
        }

        /**
         * Whether its verdict takes what a pattern by itself can name, no branch has a pattern with a name, and it
         * rests on no reading, which language 2 says otherwise.
         */
        static boolean canBe(SmallRule rule) {
            List<String> named = rule.conditions().stream()
                    .filter(Cond.Match.class::isInstance)
                    .map(condition -> String.valueOf(((Cond.Match) condition).variable()))
                    .toList();
            return !rule.annotations().containsKey("reading")
                    && deep(rule).allMatch(path -> named.contains(path.variable()))
                    && rule.conditions().stream().noneMatch(Translation::namesInBranch);
        }

        private static Stream<Operand.Path> deep(SmallRule rule) {
            return rule.verdict().stream()
                    .flatMap(call -> call.arguments().stream())
                    .filter(argument -> argument instanceof Operand.Path path
                            && !path.parts().isEmpty())
                    .map(Operand.Path.class::cast);
        }

        private static boolean namesInBranch(Cond condition) {
            return condition instanceof Cond.Either either
                    && either.branches().stream()
                            .flatMap(List::stream)
                            .anyMatch(each -> namesInBranch(each)
                                    || each instanceof Cond.Match match && match.variable() != null);
        }

        String of(List<SmallRule> rules) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < rules.size(); i++) {
                SmallRule rule = rules.get(i);
                List<SmallRule> together = new ArrayList<>(List.of(rule));
                while (i + 1 < rules.size() && areOne(rule, rules.get(i + 1))) {
                    together.add(rules.get(++i));
                }
                text.append(rule(together));
            }
            return text.toString();
        }

        private static boolean areOne(SmallRule one, SmallRule other) {
            return one.term() == null
                    && other.term() == null
                    && one.annotations().isEmpty()
                    && other.annotations().isEmpty()
                    && deep(one).findAny().isEmpty()
                    && deep(other).findAny().isEmpty()
                    && one.conditions().equals(other.conditions());
        }

        private String rule(List<SmallRule> together) {
            SmallRule rule = together.get(0);
            Map<String, List<String>> binds = new LinkedHashMap<>();
            List<String> conclusions = new ArrayList<>();
            boolean naming = together.size() > 1 || random.nextBoolean();
            for (SmallRule each : together) {
                conclusions.add(conclusion(each, naming, binds));
            }
            note("verdicts", together.size() > 1);
            List<String> conditions = new ArrayList<>();
            for (Cond condition : rule.conditions()) {
                conditions.addAll(condition(condition, conditions.isEmpty(), binds));
            }
            StringBuilder text = new StringBuilder();
            String extended = null;
            int from = 0;
            while (from < conditions.size() && random.nextInt(3) > 0) {
                int to = from + 1 + random.nextInt(conditions.size() - from);
                String name = "opening " + names++;
                text.append(opening(name, extended)).append("when\n");
                conditions.subList(from, to).forEach(each -> text.append("    " + each + "\n"));
                text.append("then\nend\n\n");
                note("opening of an opening", extended != null);
                note("opening", true);
                extended = name;
                from = to;
            }
            text.append(opening(rule.name(), extended));
            rule.annotations().forEach((name, value) -> text.append("    @" + name + "(\"" + value + "\")\n"));
            text.append("when\n");
            conditions.subList(from, conditions.size()).forEach(each -> text.append("    " + each + "\n"));
            text.append("then\n");
            conclusions.forEach(each -> text.append("    " + each + ";\n"));
            return text.append("end\n\n").toString();
        }

        private static String opening(String name, @Nullable String extended) {
            return "rule \"" + name + "\"\n" + (extended == null ? "" : "    extends \"" + extended + "\"\n");
        }

        private String conclusion(SmallRule rule, boolean naming, Map<String, List<String>> binds) {
            if (rule.term() != null) {
                return "insert(new Term(\"" + rule.term() + "\", " + rule.of() + "))";
            }
            StringBuilder text = new StringBuilder("verdicts");
            if (naming) {
                text.append(".norm(\"" + rule.norm() + "\")");
            }
            for (SmallRule.Call call : rule.verdict()) {
                text.append("." + call.word() + "(");
                text.append(call.arguments().stream()
                        .map(argument -> argument instanceof Operand.Path path
                                        && !path.parts().isEmpty()
                                ? named(path, binds)
                                : argument.toString())
                        .collect(Collectors.joining(", ")));
                text.append(")");
            }
            return text.toString();
        }

        /** A name for what a verdict takes, which the pattern that has it gives. */
        private String named(Operand.Path path, Map<String, List<String>> binds) {
            String name = "$copied" + names++;
            binds.computeIfAbsent(String.valueOf(path.variable()), variable -> new ArrayList<>())
                    .add(name + " : " + String.join(".", path.parts()));
            note("name", true);
            return name;
        }

        private List<String> condition(Cond condition, boolean first, Map<String, List<String>> binds) {
            if (!(condition instanceof Cond.Match match)) {
                return List.of(condition.toString());
            }
            List<String> inside = new ArrayList<>(binds.getOrDefault(String.valueOf(match.variable()), List.of()));
            match.binds().forEach(bind -> inside.add(bind.toString()));
            match.asks().forEach(ask -> inside.add(ask.toString()));
            if (first && match.variable() != null && match.type() != Situation.class && random.nextBoolean()) {
                note("situation", true);
                inside.add(0, "this == " + match.variable());
                return List.of(
                        match.variable() + " : Situation()",
                        match.type().getSimpleName() + "( " + String.join(", ", inside) + " )");
            }
            return List.of((match.variable() == null ? "" : match.variable() + " : ")
                    + match.type().getSimpleName() + "( " + String.join(", ", inside) + " )"
                    + (match.from() == null ? "" : " from " + match.from()));
        }

        private void note(String form, boolean was) {
            if (was) {
                written.merge(form, 1, Integer::sum);
            }
        }
    }
}
