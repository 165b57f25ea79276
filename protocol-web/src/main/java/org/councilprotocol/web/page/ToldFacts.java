package org.councilprotocol.web.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.councilprotocol.rules.text.Phrases;

/** What a case tells, in sentences, each with the fact it is of; somebody with an id is told of once. */
final class ToldFacts {

    private final CaseDraft draft;
    private final Phrases phrases;
    private final Set<String> people = new HashSet<>();
    private final List<Row> rows = new ArrayList<>();

    /**
     * What is told of one fact.
     *
     * @param fact its path
     * @param sentence what is told
     * @param known whether it is known
     */
    record Row(FactPath fact, String sentence, boolean known) {}

    private ToldFacts(CaseDraft draft) {
        this.draft = draft;
        this.phrases = new Phrases(draft.council().protocol().words());
    }

    /** What is told of each situation, in order. */
    static List<List<Row>> of(CaseDraft draft) {
        ToldFacts told = new ToldFacts(draft);
        List<List<Row>> all = new ArrayList<>();
        List<Situation> situations = draft.theCase().situations();
        for (int i = 0; i < situations.size(); i++) {
            told.rows.clear();
            told.record(situations.get(i), situations.get(i), FactPath.ofSituation(i));
            told.restrictions(i);
            all.add(List.copyOf(told.rows));
        }
        return all;
    }

    /** The paths of all facts that can be told of what is told already. */
    static List<FactPath> all(CaseDraft draft) {
        List<FactPath> paths = new ArrayList<>();
        List<Situation> situations = draft.theCase().situations();
        for (int i = 0; i < situations.size(); i++) {
            all(situations.get(i), FactPath.ofSituation(i), paths);
        }
        return paths;
    }

    private static void all(Object record, FactPath at, List<FactPath> paths) {
        for (Part part : Shape.of(record.getClass()).parts()) {
            FactPath path = at.child(part.name());
            if (part.kind() != Kind.RECORD) {
                if (!(record instanceof Person && part.name().equals("id"))) {
                    paths.add(path);
                }
                continue;
            }
            Object value = part.get(record);
            if (part.many() != Many.ONE || !part.type().isRecord()) {
                paths.add(path);
            }
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    all(list.get(i), path.element(i), paths);
                }
            } else if (value != null) {
                all(value, path, paths);
            } else if (part.many() == Many.ONE && part.type().isRecord()) {
                all(Shape.of(part.type()).blank(), path, paths);
            }
        }
    }

    private void record(Situation situation, Object record, FactPath at) {
        for (Part part : Shape.of(record.getClass()).parts()) {
            FactPath path = at.child(part.name());
            Object value = part.get(record);
            if (value == null) {
                if (draft.isNotKnown(path)) {
                    row(situation, path, false);
                }
            } else if (part.kind() != Kind.RECORD) {
                if (!(record instanceof Person && part.name().equals("id"))) {
                    row(situation, path, true);
                }
            } else if (value instanceof List<?> list) {
                row(situation, path, true);
                for (int i = 0; i < list.size(); i++) {
                    somebody(situation, list.get(i), path.element(i));
                }
            } else {
                if (value instanceof Person) {
                    row(situation, path, true);
                }
                somebody(situation, value, path);
            }
        }
    }

    /** What is told of facts of a situation whose values are not known. */
    private void restrictions(int place) {
        draft.theCase().told().forEach((fact, told) -> {
            FactPath path = FactPath.parse(fact);
            if (path.person() == null && path.situation() == place) {
                Situation situation = draft.theCase().situations().get(place);
                rows.add(new Row(path, Say.sentence(phrases.statement(situation, path.inSituation(), told)), true));
            }
        });
    }

    private void somebody(Situation situation, Object value, FactPath path) {
        if (!(value instanceof Person person) || person.id() == null || people.add(person.id())) {
            record(situation, value, path);
        }
    }

    private void row(Situation situation, FactPath path, boolean known) {
        rows.add(new Row(path, Say.sentence(phrases.statement(situation, path.inSituation())), known));
    }
}
