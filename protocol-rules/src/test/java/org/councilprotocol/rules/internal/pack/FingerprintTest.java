package org.councilprotocol.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.decision.Deadline.Direction;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Constraint;
import org.councilprotocol.rules.internal.language.FactPath;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.language.Operator;
import org.councilprotocol.rules.internal.language.Position;
import org.councilprotocol.rules.json.DecisionWriter;
import org.councilprotocol.rules.pack.PackFiles;
import org.councilprotocol.rules.pack.ReadingQuestion;
import org.junit.jupiter.api.Test;

/** The fingerprint is of all that a pack says, and of nothing else. */
class FingerprintTest {

    private static final Set<Class<?>> NOT_IN_A_VERIFIED_PACK = Set.of(Condition.Either.class, Operand.Concluded.class);

    /** Of every rule they are those of the pack, which says them once. */
    private static final String TYPES_OF_A_RULE = "Rule.types";

    private final Pack good = PackReader.read(PackFiles.of(PackCorpus.good()));
    private final String fingerprint = Fingerprint.of(good).hex();

    /** Any part of any record that a pack is made of, changed alone; a part that is new in a record is among them. */
    @Test
    void whatever_changes_alone_changes_it_and_the_place_in_a_file_does_not() {
        String before = Fingerprint.of(everyForm()).hex();
        Set<String> changed = new TreeSet<>();
        Set<String> same = new TreeSet<>();
        for (Changes.Change change : Changes.of(everyForm())) {
            boolean another = !Fingerprint.of((Pack) change.to()).hex().equals(before);
            (another ? changed : same).add(change.part());
        }

        Set<String> parts = new TreeSet<>();
        Set<String> places = new TreeSet<>();
        for (Class<?> type : Changes.records(Pack.class)) {
            if (!NOT_IN_A_VERIFIED_PACK.contains(type)) {
                for (RecordComponent part : type.getRecordComponents()) {
                    if (part.getType() != Position.class) {
                        (type == Position.class ? places : parts).add(type.getSimpleName() + "." + part.getName());
                    }
                }
            }
        }
        assertThat(parts)
                .contains("Norm.text", "Rule.overrides", "VerdictOf.modality", "Pack.edition", "Test.operator");
        assertThat(parts.remove(TYPES_OF_A_RULE)).isTrue();
        assertThat(same.remove(TYPES_OF_A_RULE)).isTrue();
        assertThat(changed).isEqualTo(parts);
        assertThat(same).isEqualTo(places);
    }

    @Test
    void comments_layout_and_the_names_of_files_change_nothing() {
        Map<String, String> files = new TreeMap<>();
        PackCorpus.good().forEach((name, text) -> {
            if (name.endsWith(".drl")) {
                files.put(
                        name.replace(".drl", "-renamed.drl"),
                        "// A comment.\n\n" + text.replace("\nwhen\n", "\n\n  when // so\n\n"));
            } else {
                files.put(name, text.replace("\",", "\" ,\n\n"));
            }
        });

        Protocol moved = Protocol.of(PackFiles.of(files));

        assertThat(moved.pack().fingerprint()).isEqualTo(fingerprint);
        Complaint complaint = Complaint.builder()
                .complainant(Member.builder().build())
                .subjects(List.of(Officer.builder().build()))
                .build();
        DecisionWriter writer = new DecisionWriter();
        assertThat(writer.write(moved.decide(complaint)))
                .isEqualTo(writer.write(
                        Protocol.of(PackFiles.of(PackCorpus.good())).decide(complaint)));
    }

    @Test
    void a_protocol_with_other_rules_has_another() {
        Protocol protocol = Protocol.of(PackFiles.of(PackCorpus.good()));
        List<Rule> fewer = PackInspection.of(protocol)
                .verifiedRules()
                .subList(1, good.rules().size());

        assertThat(PackInspection.of(protocol).withRules(fewer).pack().fingerprint())
                .isNotEqualTo(fingerprint);
        assertThat(PackInspection.of(protocol)
                        .withRules(PackInspection.of(protocol).verifiedRules())
                        .pack()
                        .fingerprint())
                .isEqualTo(fingerprint);
    }

    /** The good pack, and in it a rule that speaks of all that a rule can speak of. */
    private Pack everyForm() {
        Rule first = good.rules().stream()
                .filter(rule -> rule.conclusion() instanceof Conclusion.VerdictOf)
                .findFirst()
                .orElseThrow();
        Condition.Pattern start = (Condition.Pattern) first.conditions().get(0);
        Position at = start.at();
        FactPath path = new FactPath("$a", List.of("a", "b"), at);
        Operand.Constant seven = new Operand.Constant(7, "7", at);
        Constraint.Test compared = new Constraint.Test(path, Operator.MORE, seven);
        Constraint.Test among = new Constraint.Test(path, Operator.IN, new Operand.Constants(List.of(seven)));
        Constraint nested = new Constraint.All(List.of(compared, new Constraint.Any(List.of(compared, among))));
        Condition.Pattern pattern = new Condition.Pattern(
                "$b", start.type(), List.of(nested), List.of(new Condition.Binding("$c", path)), path, at);
        Conclusion.VerdictOf said = (Conclusion.VerdictOf) first.conclusion();
        Rule odd = new Rule(
                        good.rules().size(),
                        first.norm(),
                        "a rule of every form",
                        first.situation(),
                        first.types(),
                        List.of(start, pattern, new Condition.Quantified(false, List.of(pattern), at)),
                        first.conclusion(),
                        List.of("1.1/1"),
                        List.of("1.1/2"),
                        List.of("1.1/3"),
                        "a reading",
                        first.tested(),
                        at)
                .withConclusion(new Conclusion.VerdictOf(
                        said.kind(),
                        said.modality(),
                        new Conclusion.WhoOf(Post.MAYOR, "of", path),
                        said.act(),
                        said.all(),
                        said.to(),
                        null,
                        List.of(Manner.IN_WRITING),
                        new Conclusion.TimeOf(7, Direction.BEFORE, path),
                        List.of(
                                new Conclusion.StatusOf(
                                        Conclusion.StatusOf.Word.DONE_IF, new Conclusion.Evidence.ByFact(path)),
                                new Conclusion.StatusOf(
                                        Conclusion.StatusOf.Word.BROKEN_UNLESS,
                                        new Conclusion.Evidence.ByTerm("grave", "$complaint"))),
                        path,
                        "see",
                        "note"));
        List<Rule> rules = new ArrayList<>(good.rules());
        rules.add(odd);
        Pack more = good.withRules(rules);
        return new Pack(
                more.language(),
                more.council(),
                more.name(),
                more.document(),
                more.edition(),
                more.catalogue(),
                more.encodes(),
                more.types(),
                more.rules(),
                more.closureDays(),
                more.posts(),
                more.parties(),
                more.acts(),
                more.words(),
                more.roles(),
                List.of(new ReadingQuestion("a", "which", Map.of("b", "the one", "c", "the other"))));
    }
}
