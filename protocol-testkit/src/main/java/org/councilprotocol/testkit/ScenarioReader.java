package org.councilprotocol.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.councilprotocol.model.words.HiddenCharacters;
import org.councilprotocol.rules.internal.source.Json;
import org.councilprotocol.rules.internal.source.JsonDocument;
import org.councilprotocol.rules.internal.source.JsonFault;
import org.councilprotocol.rules.internal.source.JsonReader;
import org.councilprotocol.rules.internal.source.Place;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.rules.json.Limits;
import org.councilprotocol.testkit.Scenario.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the scenario files of one folder. Good for one reading. */
final class ScenarioReader {

    private static final Set<String> KEYS =
            Set.of("id", "sentence", "class", "case", "expect", "never", "nearMissOf", "why");

    /** How deep a scenario may be: its case within it is held to the limits of cases. */
    private static final int DEEPEST = 2 * Limits.DEPTH;

    private final UnderTest underTest;
    private final ClaimReader claims;
    private final List<Defect> defects = new ArrayList<>();
    private final List<Scenario> scenarios = new ArrayList<>();
    private final Map<String, Cursor> placesById = new LinkedHashMap<>();

    private ScenarioReader(UnderTest underTest) {
        this.underTest = underTest;
        this.claims = new ClaimReader(Vocabulary.of(underTest));
    }

    /**
     * The scenarios of a folder, in its order; at least one.
     *
     * @throws ScenarioException if any of them cannot be run, or there is none
     */
    static List<Scenario> read(ScenarioFolder folder, UnderTest underTest) {
        return new ScenarioReader(underTest).read(folder);
    }

    private List<Scenario> read(ScenarioFolder folder) {
        List<ScenarioFile> files = folder.files();
        if (files.isEmpty()) {
            defects.add(new Defect(folder.name(), 0, 0, null, "$", "the folder has no scenario file"));
        }
        files.forEach(this::read);
        placesById.values().forEach(this::checkNearMiss);
        if (!defects.isEmpty()) {
            throw new ScenarioException(defects);
        }
        return List.copyOf(scenarios);
    }

    private void read(ScenarioFile file) {
        List<HiddenCharacters.Found> hidden = HiddenCharacters.inJson(file.content());
        if (!hidden.isEmpty()) {
            hidden.forEach(found -> defects.add(new Defect(
                    file.name(),
                    found.line(),
                    found.column(),
                    null,
                    "$",
                    found.wrong() + "; " + (found.instead().equals("remove it") ? "" : "write ") + found.instead())));
            return;
        }
        try {
            JsonDocument read = JsonReader.read(file.content(), DEEPEST);
            repeated(file.name(), read.value(), "$");
            if (read.furtherAt() != null) {
                refused(file, read.furtherAt(), "the JSON is complete, and something follows it: take that away");
            }
            read(new Cursor(file.name(), null, "$", read.value(), defects::add));
        } catch (JsonFault e) {
            refused(file, e.at(), wrong(e.kind()));
        }
    }

    private void refused(ScenarioFile file, Place at, String wrong) {
        defects.add(new Defect(file.name(), at.line(), at.column(), null, "$", wrong));
    }

    private static String wrong(JsonFault.Kind kind) {
        return switch (kind) {
            case EMPTY -> "there is nothing here: write {\"scenarios\": [{…}]}";
            case CUT_SHORT -> "the JSON stops before its end: a brace, a bracket or a quotation mark is still open";
            case TOO_DEEP -> "objects and lists stand more than " + DEEPEST + " deep in one another";
            case MALFORMED -> "this is not JSON: look for a comma, a colon or a quotation mark just before this place";
        };
    }

    /** Tells of every key given twice, wherever it stands. */
    private void repeated(String file, Json json, String path) {
        if (json instanceof Json.Fields fields) {
            fields.repeated()
                    .forEach(again -> defects.add(new Defect(
                            file,
                            again.at().line(),
                            again.at().column(),
                            null,
                            path + "." + again.name(),
                            "this key is given twice: keep one of the two")));
            fields.byName().forEach((name, value) -> repeated(file, value, path + "." + name));
        } else if (json instanceof Json.Elements elements) {
            for (int i = 0; i < elements.inOrder().size(); i++) {
                repeated(file, elements.inOrder().get(i), path + "[" + i + "]");
            }
        }
    }

    private void read(Cursor file) {
        if (!file.isObjectOf(Set.of("scenarios"))) {
            return;
        }
        if (!file.has("scenarios")) {
            file.defect("scenarios is missing");
            return;
        }
        file.at("scenarios").someItems().forEach(this::readScenario);
    }

    private void readScenario(Cursor place) {
        String id = textOf(place, "id");
        Cursor scenario = place.in(id);
        if (!scenario.isObjectOf(KEYS)) {
            return;
        }
        scenario.requiredText("id");
        String sentence = scenario.requiredText("sentence");
        Kind kind = kind(scenario);
        String caseJson = caseJson(scenario);
        List<Claim> expect = claims(scenario, "expect", Set.of(Standing.SETTLED));
        List<Claim> never = claims(scenario, "never", Standing.ASSERTED);
        String nearMissOf = scenario.optionalText("nearMissOf");
        String why = scenario.optionalText("why");
        if (kind != Kind.NOTHING_APPLIES && isEmpty(scenario, "expect") && isEmpty(scenario, "never")) {
            scenario.defect("neither expects anything nor rules anything out");
        }
        if (id != null) {
            claimId(scenario, id);
        }
        if (id != null && sentence != null && kind != null && caseJson != null) {
            scenarios.add(new Scenario(scenario.file(), id, sentence, kind, caseJson, expect, never, nearMissOf, why));
        }
    }

    /** The text under a key; {@code null} without a word where there is none. */
    private static @Nullable String textOf(Cursor place, String key) {
        return place.has(key) && place.at(key).json() instanceof Json.Text text ? text.value() : null;
    }

    private void claimId(Cursor scenario, String id) {
        Cursor first = placesById.putIfAbsent(id, scenario);
        if (first != null) {
            scenario.at("id").defect("the id is taken by " + first.path() + " of " + first.file());
        }
    }

    private static @Nullable Kind kind(Cursor scenario) {
        if (!scenario.has("class")) {
            scenario.defect("class is missing");
            return null;
        }
        return scenario.at("class").word(Kind.class);
    }

    private @Nullable String caseJson(Cursor scenario) {
        if (!scenario.has("case")) {
            scenario.defect("case is missing");
            return null;
        }
        Cursor theCase = scenario.at("case");
        String json = theCase.json().text();
        try {
            underTest.check(json);
        } catch (InputException e) {
            e.defects().forEach(theCase::defect);
        }
        return json;
    }

    private List<Claim> claims(Cursor scenario, String key, Set<Standing> standingsIfLeftOut) {
        if (!scenario.has(key)) {
            return List.of();
        }
        return scenario.at(key).items().stream()
                .map(claim -> claims.read(claim, standingsIfLeftOut))
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isEmpty(Cursor scenario, String key) {
        return !scenario.has(key)
                || !(scenario.at(key).json() instanceof Json.Elements elements)
                || elements.inOrder().isEmpty();
    }

    private void checkNearMiss(Cursor scenario) {
        String of = textOf(scenario, "nearMissOf");
        if (of == null) {
            return;
        }
        if (of.equals(scenario.scenario())) {
            scenario.at("nearMissOf").defect("a scenario is no near miss of itself");
        } else if (!placesById.containsKey(of)) {
            scenario.at("nearMissOf").defect("there is no scenario " + of);
        }
    }
}
