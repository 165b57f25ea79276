package org.councilprotocol.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.councilprotocol.model.words.HiddenCharacters;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.testkit.Scenario.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the scenario files of one folder. Good for one reading. */
final class ScenarioReader {

    private static final Set<String> KEYS =
            Set.of("id", "sentence", "class", "case", "expect", "never", "nearMissOf", "why");

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
            defects.add(new Defect(folder.name(), null, "$", "the folder has no scenario file"));
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
                    file.name() + ":" + found.line() + ":" + found.column(),
                    null,
                    "$",
                    found.wrong() + "; " + (found.instead().equals("remove it") ? "" : "write ") + found.instead())));
            return;
        }
        Cursor nothing = new Cursor(file.name(), null, "$", MissingNode.getInstance(), defects::add);
        try {
            read(new Cursor(file.name(), null, "$", Json.read(file.content()), defects::add));
        } catch (JsonProcessingException e) {
            nothing.defect("line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage());
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
        String id = place.node().path("id").textValue();
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
        String json = theCase.node().toString();
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
        return scenario.node().path(key).isEmpty();
    }

    private void checkNearMiss(Cursor scenario) {
        String of = scenario.node().path("nearMissOf").textValue();
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
