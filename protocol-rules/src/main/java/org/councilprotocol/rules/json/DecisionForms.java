package org.councilprotocol.rules.json;

import static org.councilprotocol.rules.json.Form.COUNT;
import static org.councilprotocol.rules.json.Form.DATE;
import static org.councilprotocol.rules.json.Form.TEXT;
import static org.councilprotocol.rules.json.Form.TRUTH;
import static org.councilprotocol.rules.json.Form.WHOLE_NUMBER;
import static org.councilprotocol.rules.json.Form.wordOf;
import static org.councilprotocol.rules.json.ObjectForm.field;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.decision.About;
import org.councilprotocol.model.decision.Addressees;
import org.councilprotocol.model.decision.ChecklistItem;
import org.councilprotocol.model.decision.Cited;
import org.councilprotocol.model.decision.Companion;
import org.councilprotocol.model.decision.Deadline;
import org.councilprotocol.model.decision.Deadline.Direction;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Displaced;
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.decision.NearMiss;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.OpenVerdict.Kind;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.decision.Reminder;
import org.councilprotocol.model.decision.Status;
import org.councilprotocol.model.decision.Unused;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.decision.VerdictPart;
import org.councilprotocol.model.decision.Who;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.rules.internal.source.Json;
import org.councilprotocol.rules.json.ObjectForm.Field;
import org.councilprotocol.rules.json.ObjectForm.Values;
import org.councilprotocol.rules.text.NearMisses;
import org.jspecify.annotations.Nullable;

/**
 * How a decision and all that is in it stand in JSON: what {@link DecisionWriter} writes, {@link DecisionReader} reads
 * and {@link DecisionSchema} describes.
 */
final class DecisionForms {

    private DecisionForms() {}

    // ------------------------------------------------------------------ what verdicts are made of

    private static final Form<FactPath> FACT = new Form<>() {
        @Override
        void write(JsonGenerator json, FactPath value) throws IOException {
            json.writeString(value.toString());
        }

        @Override
        @Nullable
        FactPath read(Json json, String path, Defects defects) {
            if (json instanceof Json.Text text) {
                try {
                    return FactPath.parse(text.value());
                } catch (IllegalArgumentException e) {
                    // Told below, as anything else that is none.
                }
            }
            return other(json, "the path of a fact, such as \"subjects[0].posts\"", path, defects);
        }

        @Override
        Map<String, Object> schema() {
            return SchemaNode.type("string");
        }
    };

    static final Form<FactValue> FACT_VALUE = new FactValueForm().named("value");

    private static final Form<String> NAME = new Form<>() {
        @Override
        void write(JsonGenerator json, String value) throws IOException {
            json.writeString(value);
        }

        @Override
        @Nullable
        String read(Json json, String path, Defects defects) {
            return nameIn(json, "the name of a party or post", path, defects);
        }

        @Override
        Map<String, Object> schema() {
            return SchemaNode.type("string");
        }
    };

    private static final Form<Act> ACT = new Form<>() {
        @Override
        void write(JsonGenerator json, Act value) throws IOException {
            json.writeString(value.name());
        }

        @Override
        @Nullable
        Act read(Json json, String path, Defects defects) {
            String name = nameIn(json, "the name of an act", path, defects);
            return name == null ? null : Act.named(name);
        }

        @Override
        Map<String, Object> schema() {
            return SchemaNode.type("string");
        }
    };

    private static @Nullable String nameIn(Json json, String expected, String path, Defects defects) {
        return json instanceof Json.Text text && !text.value().isBlank()
                ? text.value()
                : Form.other(json, expected, path, defects);
    }

    static final Form<Who> WHO = new ObjectForm<Who>(
            List.of(
                    field("post", NAME, who -> who.actor().name()),
                    new Field<>(
                            "party",
                            TRUTH,
                            who -> who.actor() instanceof Party,
                            "Whether that is a side that the protocol speaks to, such as the members, and no post."),
                    field("of", TEXT.orNull(), Who::of),
                    new Field<>(
                            "ofFact",
                            FACT.orNull(),
                            Who::ofFact,
                            "The path of the fact that \"of\" is taken from; with \"of\" unknown, what to ask.")),
            values -> new Who(
                    values.<Boolean>get("party") ? Party.named(values.get("post")) : Post.named(values.get("post")),
                    values.get("of"),
                    values.get("ofFact")));

    /** All of these or any of them: which, the one field says. */
    static final Form<Addressees> ADDRESSEES = new Form<>() {
        private final Form<List<Who>> whom = WHO.named("who").list();

        @Override
        void write(JsonGenerator json, Addressees value) throws IOException {
            json.writeStartObject();
            json.writeFieldName(value.all() ? "allOf" : "anyOf");
            whom.write(json, value.whom());
            json.writeEndObject();
        }

        @Override
        @Nullable
        Addressees read(Json json, String path, Defects defects) {
            if (json instanceof Json.Fields fields
                    && fields.byName().size() == 1
                    && fields.repeated().isEmpty()) {
                for (String name : List.of("allOf", "anyOf")) {
                    Json given = fields.byName().get(name);
                    if (given != null) {
                        String here = Defects.field(path, name);
                        List<Who> read = whom.read(given, here, defects);
                        return read == null
                                ? null
                                : read.isEmpty()
                                        ? other(given, "at least one", here, defects)
                                        : new Addressees(name.equals("allOf"), read);
                    }
                }
            }
            return other(json, "an object with \"allOf\" or \"anyOf\"", path, defects);
        }

        @Override
        Map<String, Object> schema() {
            Map<String, Object> some = whom.schema();
            some.put("minItems", 1);
            return SchemaNode.anyOf(SchemaNode.complete("allOf", some), SchemaNode.complete("anyOf", some));
        }
    };

    private static final Form<About> ABOUT = new ObjectForm<About>(
            List.of(field("fact", FACT, About::fact), field("label", TEXT, About::label)),
            values -> new About(values.<FactPath>get("fact"), values.<String>get("label")));

    private static final Form<Deadline.Skipped> SKIPPED = new ObjectForm<Deadline.Skipped>(
            List.of(field("day", DATE, Deadline.Skipped::day), field("why", TEXT, Deadline.Skipped::why)),
            values -> new Deadline.Skipped(values.get("day"), values.get("why")));

    private static final Form<Deadline.Alternative> ALTERNATIVE = new ObjectForm<Deadline.Alternative>(
            List.of(
                    field("norm", TEXT, Deadline.Alternative::norm),
                    field("fact", FACT, Deadline.Alternative::fact),
                    field("words", TEXT, Deadline.Alternative::words),
                    field("due", DATE.orNull(), Deadline.Alternative::due)),
            values -> new Deadline.Alternative(
                    values.get("norm"), values.get("fact"), values.get("words"), values.get("due")));

    static final Form<Deadline> DEADLINE = new ObjectForm<Deadline>(
            List.of(
                    field("workingDays", WHOLE_NUMBER.orNull(), Deadline::workingDays),
                    new Field<>(
                            "direction",
                            wordOf(Direction.class),
                            Deadline::direction,
                            "Which way the working days run from the start; left out where they run after it.",
                            Direction.AFTER),
                    field("start", DATE.orNull(), Deadline::start),
                    field("counted", DATE.list(), Deadline::counted),
                    field("skipped", SKIPPED.list(), Deadline::skipped),
                    field("due", DATE.orNull(), Deadline::due),
                    field("startFact", FACT, Deadline::startFact),
                    field("variedBy", TEXT.orNull(), Deadline::variedBy),
                    field("alternative", ALTERNATIVE.orNull(), Deadline::alternative)),
            values -> new Deadline(
                    values.get("workingDays"),
                    values.get("direction"),
                    values.get("start"),
                    values.get("counted"),
                    values.get("skipped"),
                    values.get("due"),
                    values.get("startFact"),
                    values.get("variedBy"),
                    values.get("alternative")));

    static final Form<Ground> GROUND = new ObjectForm<Ground>(
            List.of(
                    field("fact", FACT, Ground::fact),
                    field("value", FACT_VALUE, Ground::value),
                    field("words", TEXT, Ground::words)),
            values -> new Ground(values.get("fact"), values.get("value"), values.<String>get("words")));

    // ------------------------------------------------------------------ verdicts

    private static final List<Field<Verdict, ?>> PARTS = parts();

    private static final Field<Verdict, Kind> KIND = new Field<>(
            "kind",
            wordOf(Kind.class),
            Verdict::kind,
            "Where it stands in a decision, or would, were the facts known.");

    private static List<Field<Verdict, ?>> parts() {
        List<Field<Verdict, ?>> fields = new ArrayList<>();
        for (VerdictPart part : VerdictPart.values()) {
            fields.add(part(part, form(part)));
        }
        return fields;
    }

    @SuppressWarnings("unchecked")
    private static <V> Field<Verdict, V> part(VerdictPart part, Form<V> form) {
        return new Field<>(part.key(), form, verdict -> (V) part.of(verdict), part.meaning());
    }

    private static Form<?> form(VerdictPart part) {
        return switch (part) {
            case NORM, CLAUSE, LINES, TEXT -> TEXT;
            case SEE, NOTE, READING -> TEXT.orNull();
            case MODALITY -> wordOf(Modality.class).orNull();
            case BEARER, FROM -> WHO.named("who").orNull();
            case ACT -> ACT;
            case TO -> ADDRESSEES.named("addressees").orNull();
            case ABOUT -> ABOUT.orNull();
            case HOW -> wordOf(Manner.class).list();
            case DEADLINE -> DEADLINE.named("deadline").orNull();
            case STATUS -> wordOf(Status.class).orNull();
            case DEFEASIBLE -> TRUTH;
            case IN_TENSION_WITH -> TEXT.list();
            case BECAUSE, STATUS_BECAUSE -> GROUND.named("ground").list();
            case SITUATION -> COUNT;
        };
    }

    private static Verdict verdict(Values values, Kind kind) {
        return Verdict.builder()
                .norm(values.get(VerdictPart.NORM.key()))
                .clause(values.get(VerdictPart.CLAUSE.key()))
                .lines(values.get(VerdictPart.LINES.key()))
                .kind(kind)
                .modality(values.get(VerdictPart.MODALITY.key()))
                .bearer(values.get(VerdictPart.BEARER.key()))
                .act(values.get(VerdictPart.ACT.key()))
                .to(values.get(VerdictPart.TO.key()))
                .from(values.<@Nullable Who>get(VerdictPart.FROM.key()))
                .about(values.get(VerdictPart.ABOUT.key()))
                .how(values.get(VerdictPart.HOW.key()))
                .deadline(values.get(VerdictPart.DEADLINE.key()))
                .see(values.get(VerdictPart.SEE.key()))
                .note(values.get(VerdictPart.NOTE.key()))
                .defeasible(values.get(VerdictPart.DEFEASIBLE.key()))
                .inTensionWith(values.get(VerdictPart.IN_TENSION_WITH.key()))
                .reading(values.get(VerdictPart.READING.key()))
                .text(values.get(VerdictPart.TEXT.key()))
                .because(values.get(VerdictPart.BECAUSE.key()))
                .status(values.get(VerdictPart.STATUS.key()))
                .statusBecause(values.get(VerdictPart.STATUS_BECAUSE.key()))
                .situation(values.get(VerdictPart.SITUATION.key()))
                .build();
    }

    private static Verdict verdictOfAnyKind(Values values) {
        return verdict(values, values.get(KIND.name()));
    }

    /** A verdict in a list that says its kind. */
    static Form<Verdict> verdict(Kind kind) {
        return new ObjectForm<>(PARTS, values -> verdict(values, kind));
    }

    /** A verdict that stands in no list that says its kind. */
    static final Form<Verdict> KIND_AND_VERDICT =
            new ObjectForm<>(fields(Function.identity(), List.of()), DecisionForms::verdictOfAnyKind);

    /** The fields of a verdict of any kind, within something else, and further ones of that. */
    private static <S> List<Field<S, ?>> fields(Function<S, Verdict> verdict, List<Field<S, ?>> further) {
        List<Field<S, ?>> fields = new ArrayList<>();
        fields.add(KIND.in(verdict));
        PARTS.forEach(part -> fields.add(part.in(verdict)));
        fields.addAll(further);
        return fields;
    }

    /** A verdict pointed to, with what it says where that is told. */
    static final Form<Cited> CITED = new ObjectForm<Cited>(
            List.of(
                    field("norm", TEXT, Cited::norm),
                    field("clause", TEXT, Cited::clause),
                    field("sentence", TEXT.orNull(), Cited::sentence)),
            values -> new Cited(values.get("norm"), values.get("clause"), values.get("sentence")));

    private static final Form<OpenVerdict.Outcome> OUTCOME = new ObjectForm<OpenVerdict.Outcome>(
            List.of(
                    field("value", FACT_VALUE, OpenVerdict.Outcome::value),
                    field("effect", wordOf(OpenVerdict.Effect.class), OpenVerdict.Outcome::effect)),
            values -> new OpenVerdict.Outcome(values.get("value"), values.get("effect")));

    private static final Form<OpenVerdict.Hinge> HINGE = new ObjectForm<OpenVerdict.Hinge>(
            List.of(
                    field("fact", FACT, OpenVerdict.Hinge::fact),
                    field("question", TEXT, OpenVerdict.Hinge::question),
                    field("values", OUTCOME.list(), OpenVerdict.Hinge::values)),
            values -> new OpenVerdict.Hinge(values.get("fact"), values.get("question"), values.get("values")));

    static final Form<OpenVerdict> OPEN = new ObjectForm<OpenVerdict>(
            fields(
                    OpenVerdict::verdict,
                    List.of(
                            field("hangsOn", HINGE.list(), OpenVerdict::hangsOn),
                            field("hingesNotListed", WHOLE_NUMBER, OpenVerdict::hingesNotListed),
                            field("explored", TRUTH, OpenVerdict::explored),
                            field(
                                    "ordinarily",
                                    wordOf(OpenVerdict.Ordinarily.class).orNull(),
                                    OpenVerdict::ordinarily))),
            values -> new OpenVerdict(
                    verdictOfAnyKind(values),
                    values.get("hangsOn"),
                    values.<Integer>get("hingesNotListed"),
                    values.<Boolean>get("explored"),
                    values.get("ordinarily")));

    static final Form<Displaced> DISPLACED = new ObjectForm<Displaced>(
            fields(Displaced::verdict, List.of(field("by", CITED.named("cited").list(), Displaced::by))),
            values -> new Displaced(verdictOfAnyKind(values), values.get("by")));

    // ------------------------------------------------------------------ what else a decision says

    private static final Form<Question.Answer> ANSWER = new ObjectForm<Question.Answer>(
            List.of(
                    field("value", FACT_VALUE, Question.Answer::value),
                    field("gained", CITED.named("cited").list(), Question.Answer::gained),
                    field("gaps", CITED.named("cited").list(), Question.Answer::gaps),
                    field("lost", CITED.named("cited").list(), Question.Answer::lost)),
            values -> new Question.Answer(
                    values.get("value"), values.get("gained"), values.get("gaps"), values.get("lost")));

    private static final Form<Question.Evidence> EVIDENCE = new ObjectForm<Question.Evidence>(
            List.of(
                    field("value", FACT_VALUE, Question.Evidence::value),
                    field("norm", CITED.named("cited"), Question.Evidence::norm),
                    field("status", wordOf(Status.class), Question.Evidence::status)),
            values -> new Question.Evidence(values.get("value"), values.get("norm"), values.get("status")));

    static final Form<Question> QUESTION = new ObjectForm<Question>(
            List.of(
                    field("fact", FACT, Question::fact),
                    field("question", TEXT, Question::question),
                    field("answers", ANSWER.list(), Question::answers),
                    field("settles", COUNT, Question::settles),
                    field("shows", EVIDENCE.list(), Question::shows)),
            values -> new Question(
                    values.get("fact"),
                    values.get("question"),
                    values.get("answers"),
                    values.<Integer>get("settles"),
                    values.get("shows")));

    static final Form<Reminder> REMINDER = new ObjectForm<Reminder>(
            List.of(
                    field("norm", TEXT, Reminder::norm),
                    field("clause", TEXT, Reminder::clause),
                    field("lines", TEXT, Reminder::lines),
                    field("bearer", TEXT, Reminder::bearer),
                    field("text", TEXT, Reminder::text),
                    field("because", GROUND.named("ground").list(), Reminder::because),
                    field("situation", COUNT, Reminder::situation)),
            values -> new Reminder(
                    values.get("norm"),
                    values.get("clause"),
                    values.get("lines"),
                    values.get("bearer"),
                    values.get("text"),
                    values.get("because"),
                    values.<Integer>get("situation")));

    private static final Form<Companion> COMPANION = new ObjectForm<Companion>(
            List.of(
                    field("situation", TEXT, Companion::situation),
                    field("also", TEXT, Companion::also),
                    field("because", TEXT, Companion::because)),
            values -> new Companion(values.get("situation"), values.get("also"), values.get("because")));

    private static final Form<Unused> UNUSED = new ObjectForm<Unused>(
            List.of(
                    field("told", GROUND.named("ground"), Unused::told),
                    field("heardIn", TEXT.list(), Unused::heardIn)),
            values -> new Unused(values.get("told"), values.get("heardIn")));

    /** The sentence follows from the names: it is told for readers, and held to what it follows from. */
    private static final Form<NearMiss> NEAR_MISS = new Form<>() {
        private final ObjectForm<NearMiss> whole = new ObjectForm<NearMiss>(
                List.of(
                        field("kind", TEXT, NearMiss::kind),
                        field("names", TEXT.list(), near -> List.of(near.name(), near.other())),
                        field("words", TEXT, NearMisses::sentence)),
                values -> {
                    List<String> names = values.get("names");
                    return new NearMiss(values.get("kind"), names.get(0), names.get(1));
                });

        @Override
        void write(JsonGenerator json, NearMiss value) throws IOException {
            whole.write(json, value);
        }

        @Override
        @Nullable
        NearMiss read(Json json, String path, Defects defects) {
            if (json instanceof Json.Fields fields
                    && fields.byName().get("names") instanceof Json.Elements names
                    && names.inOrder().size() != 2) {
                return other(names, "a list of two names", Defects.field(path, "names"), defects);
            }
            NearMiss near = whole.read(json, path, defects);
            if (near != null
                    && json instanceof Json.Fields fields
                    && fields.byName().get("words") instanceof Json.Text words
                    && !words.value().equals(NearMisses.sentence(near))) {
                return other(words, Quoted.of(NearMisses.sentence(near)), Defects.field(path, "words"), defects);
            }
            return near;
        }

        @Override
        Map<String, Object> schema() {
            Map<String, Object> names = TEXT.list().schema();
            names.put("minItems", 2);
            names.put("maxItems", 2);
            return SchemaNode.complete(
                    "kind",
                    SchemaNode.object("enum", List.of("ward", "group", "committee", "department")),
                    "names",
                    names,
                    "words",
                    TEXT.schema());
        }
    };

    private static final Form<ChecklistItem> CHECKLIST_ITEM = new ObjectForm<ChecklistItem>(
            List.of(
                    field("fact", FACT, ChecklistItem::fact),
                    field("question", TEXT, ChecklistItem::question),
                    field("value", FACT_VALUE, ChecklistItem::value),
                    field("words", TEXT, ChecklistItem::words),
                    field("unless", CITED.named("cited").list(), ChecklistItem::unless),
                    field("arising", CITED.named("cited").list(), ChecklistItem::arising),
                    field("broken", CITED.named("cited").list(), ChecklistItem::broken)),
            values -> new ChecklistItem(
                    values.get("fact"),
                    values.get("question"),
                    values.get("value"),
                    values.get("words"),
                    values.get("unless"),
                    values.get("arising"),
                    values.get("broken")));

    /** The council's name stands outside, so that it comes first. */
    private static final Form<PackInfo> PACK = new ObjectForm<PackInfo>(
            List.of(
                    field("document", TEXT, PackInfo::document),
                    field("edition", TEXT, PackInfo::edition),
                    field("fingerprint", TEXT, PackInfo::fingerprint),
                    field("library", TEXT, PackInfo::library),
                    new Field<>(
                            "readings",
                            TEXT.list(),
                            PackInfo::readings,
                            "The readings of the document that were taken, by their names; left out where none was.",
                            List.of())),
            values -> new PackInfo(
                    "",
                    values.get("document"),
                    values.get("edition"),
                    values.get("fingerprint"),
                    values.get("library"),
                    values.get("readings")));

    static final Form<Decision> DECISION = new ObjectForm<Decision>(
            List.of(
                    field("council", TEXT, decision -> decision.pack().council()),
                    field("pack", PACK, Decision::pack),
                    field("situations", TEXT.list(), Decision::situations),
                    verdicts("verdicts", Kind.VERDICT, Decision::verdicts),
                    field("open", OPEN.named("openVerdict").list(), Decision::open),
                    field("openNotListed", WHOLE_NUMBER, Decision::openNotListed),
                    field("questions", QUESTION.named("question").list(), Decision::questions),
                    verdicts("arguable", Kind.ARGUABLE, Decision::arguable),
                    field("displaced", DISPLACED.named("displaced").list(), Decision::displaced),
                    verdicts("notArising", Kind.NOT_ARISING, Decision::notArising),
                    verdicts("gaps", Kind.GAP, Decision::gaps),
                    field("reminders", REMINDER.named("reminder").list(), Decision::reminders),
                    field("notExplored", FACT.list(), Decision::notExplored),
                    field("nearMisses", NEAR_MISS.list(), Decision::nearMisses),
                    field("checklist", CHECKLIST_ITEM.list(), Decision::checklist),
                    field("companions", COMPANION.list(), Decision::companions),
                    field("unused", UNUSED.list(), Decision::unused)),
            values -> {
                PackInfo pack = values.get("pack");
                return new Decision(
                        new PackInfo(
                                values.get("council"),
                                pack.document(),
                                pack.edition(),
                                pack.fingerprint(),
                                pack.library(),
                                pack.readings()),
                        values.get("situations"),
                        values.get("verdicts"),
                        values.get("open"),
                        values.<Integer>get("openNotListed"),
                        values.get("questions"),
                        values.get("arguable"),
                        values.get("displaced"),
                        values.get("notArising"),
                        values.get("gaps"),
                        values.get("reminders"),
                        values.get("notExplored"),
                        values.get("nearMisses"),
                        values.get("checklist"),
                        values.get("companions"),
                        values.get("unused"));
            });

    private static Field<Decision, List<Verdict>> verdicts(
            String name, Kind kind, Function<Decision, List<Verdict>> of) {
        return field(name, verdict(kind).named("verdict").list(), of);
    }

    /** What the schema of a decision refers to, by name. */
    static Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("verdict", verdict(Kind.VERDICT).schema());
        definitions.put("openVerdict", OPEN.schema());
        definitions.put("displaced", DISPLACED.schema());
        definitions.put("question", QUESTION.schema());
        definitions.put("reminder", REMINDER.schema());
        definitions.put("who", WHO.schema());
        definitions.put("addressees", ADDRESSEES.schema());
        definitions.put("deadline", DEADLINE.schema());
        definitions.put("ground", GROUND.schema());
        definitions.put("cited", CITED.schema());
        definitions.put("value", new FactValueForm().schema());
        return definitions;
    }
}
