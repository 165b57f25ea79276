package org.councilprotocol.rules.pack;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.model.norm.NormKind;
import org.councilprotocol.model.norm.NormState;
import org.councilprotocol.model.norm.Occasions;
import org.councilprotocol.rules.drl.Condition;
import org.councilprotocol.rules.drl.Constraint;
import org.councilprotocol.rules.drl.DrlReader;
import org.councilprotocol.rules.drl.Operand;
import org.councilprotocol.rules.drl.ParsedFile;
import org.councilprotocol.rules.drl.ParsedRule;
import org.councilprotocol.rules.drl.Position;
import org.councilprotocol.rules.shape.ModelTypes;
import org.councilprotocol.rules.shape.Nearest;
import org.councilprotocol.rules.shape.Shape;
import org.jspecify.annotations.Nullable;

/** Reads and verifies a pack; every defect is found in one go. */
public final class PackReader {

    /** Where the packages of packs are. */
    public static final String PACKAGE = "org.councilprotocol.pack.";

    private static final Map<Modality, Set<NormKind>> KINDS = new EnumMap<>(Map.of(
            Modality.MUST, Set.of(NormKind.OBLIGATION),
            Modality.MUST_NOT, Set.of(NormKind.OBLIGATION, NormKind.PROHIBITION),
            Modality.MAY, Set.of(NormKind.PERMISSION),
            Modality.IS_ENTITLED_TO, Set.of(NormKind.ENTITLEMENT),
            Modality.CAN, Set.of(NormKind.POWER),
            Modality.SHOULD, Set.of(NormKind.RECOMMENDATION),
            Modality.SHOULD_NOT, Set.of(NormKind.RECOMMENDATION),
            Modality.IS_PRESUMED, Set.of(NormKind.PRESUMPTION),
            Modality.HOLDS, Set.of(NormKind.DEFINITION, NormKind.PRINCIPLE, NormKind.STATEMENT)));

    private final PackFiles files;
    private final List<PackDefect> defects = new ArrayList<>();

    private PackReader(PackFiles files) {
        this.files = files;
    }

    /**
     * The pack of these files.
     *
     * @throws PackException if it has a defect; it lists them all
     */
    public static Pack read(PackFiles files) {
        return new PackReader(files).pack();
    }

    /** The Java package of a council's pack, such as {@code org.councilprotocol.pack.stalbans}. */
    public static String packageOf(String council) {
        return PACKAGE + council.replace("-", "");
    }

    private Pack pack() {
        JsonNode pack = json("pack.json");
        JsonNode norms = json("norms.json");
        String council = text(pack, "pack.json", "council");
        if (!council.isEmpty() && !council.matches("[a-z]+(-[a-z]+)*")) {
            defect("pack.json", "council is '" + council + "'", "a short name in lower case, such as \"st-albans\"");
        }
        Catalogue catalogue = new Catalogue(norms(norms));
        Map<String, String> words = new TreeMap<>();
        Set<Post> posts = new TreeSet<>();
        declared(pack, "posts", "post.", words).forEach(name -> posts.add(Post.named(name)));
        Set<Act> acts = new TreeSet<>();
        declared(pack, "acts", "act.", words).forEach(name -> acts.add(Act.named(name)));
        List<String> encodes = texts(pack, "pack.json", "encodes");
        Set<LocalDate> closures = closureDays(pack);
        Map<String, Post> roles = roles(pack, posts);
        List<Rule> rules = rules(council);
        rules.forEach(rule -> declaredOnly(rule, posts, acts));
        Pack read = new Pack(
                new PackInfo(
                        council,
                        text(pack, "pack.json", "document"),
                        text(pack, "pack.json", "edition"),
                        files.fingerprint()),
                text(pack, "pack.json", "name"),
                catalogue,
                encodes,
                rules,
                closures,
                posts,
                acts,
                words,
                roles);
        checkRules(read);
        if (!defects.isEmpty()) {
            throw new PackException(council.isEmpty() ? "given" : council, defects);
        }
        return read;
    }

    // ------------------------------------------------------------------ JSON

    private JsonNode json(String file) {
        String text = files.texts().get(file);
        if (text == null) {
            defect(file, "is missing", "a pack has a pack.json, a norms.json and files of rules");
            return JsonTree.empty();
        }
        try {
            return JsonTree.read(text);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            defects.add(new PackDefect(
                    file,
                    at == null ? 0 : at.getLineNr(),
                    at == null ? 0 : at.getColumnNr(),
                    null,
                    "does not read as JSON",
                    "check quotes, commas and brackets just before this place"));
            return JsonTree.empty();
        }
    }

    private String text(JsonNode node, String file, String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.isTextual() || value.textValue().isBlank()) {
            defect(file, "has no text for \"" + field + "\"", "\"" + field + "\": \"…\"");
            return "";
        }
        return value.textValue();
    }

    private List<String> texts(JsonNode node, String file, String field) {
        List<String> found = new ArrayList<>();
        JsonNode values = node.get(field);
        if (values != null) {
            for (JsonNode value : values) {
                if (value.isTextual()) {
                    found.add(value.textValue());
                } else {
                    defect(file, "\"" + field + "\" holds something other than text", "\"" + field + "\": [\"…\"]");
                }
            }
        }
        return found;
    }

    private Set<String> declared(JsonNode pack, String field, String key, Map<String, String> words) {
        Set<String> names = new TreeSet<>();
        JsonNode values = pack.get(field);
        if (values != null) {
            values.properties().forEach(entry -> {
                if (!entry.getKey().matches("[a-z0-9]+(-[a-z0-9]+)*")
                        || !entry.getValue().isTextual()) {
                    defect(
                            "pack.json",
                            "\"" + field + "\" has a bad entry " + entry.getKey(),
                            "\"a-name\": \"the words for it\"");
                } else {
                    names.add(entry.getKey());
                    words.put(key + entry.getKey(), entry.getValue().textValue());
                }
            });
        }
        return names;
    }

    private Set<LocalDate> closureDays(JsonNode pack) {
        Set<LocalDate> days = new HashSet<>();
        for (String day : texts(pack, "pack.json", "closureDays")) {
            try {
                days.add(LocalDate.parse(day));
            } catch (DateTimeParseException e) {
                defect("pack.json", "the closure day " + day + " is no date", "2026-12-29");
            }
        }
        return days;
    }

    private Map<String, Post> roles(JsonNode pack, Set<Post> posts) {
        Map<String, Post> roles = new TreeMap<>();
        JsonNode values = pack.get("roles");
        if (values != null) {
            values.properties().forEach(entry -> {
                Post post = Post.named(entry.getValue().asText("?"));
                if (isDeclared(post, posts, Post.class)) {
                    roles.put(entry.getKey(), post);
                } else {
                    defect(
                            "pack.json",
                            "the role " + entry.getKey() + " is held by " + post.name() + ", which is no post",
                            "declare it under \"posts\"");
                }
            });
        }
        return roles;
    }

    private List<Norm> norms(JsonNode norms) {
        Map<String, Norm> found = new LinkedHashMap<>();
        for (JsonNode node : norms) {
            int before = defects.size();
            String id = text(node, "norms.json", "id");
            String where = "norms.json";
            NormKind kind = enumValue(NormKind.class, text(node, where, "kind"), id);
            NormState state = enumValue(NormState.class, text(node, where, "state"), id);
            JsonNode why = node.get("why");
            if (state == NormState.BACKGROUND && (why == null || why.asText().isBlank())) {
                defects.add(new PackDefect(where, 0, 0, id, "is background without a reason", "\"why\": \"…\""));
            }
            Norm norm = new Norm(
                    id,
                    text(node, where, "clause"),
                    text(node, where, "lines"),
                    kind == null ? NormKind.STATEMENT : kind,
                    node.path("defeasible").asBoolean(false),
                    node.path("bearer").asText("none"),
                    text(node, where, "text"),
                    state == null ? NormState.BACKGROUND : state,
                    occasions(node.get("occasions"), id),
                    why == null || why.isNull() ? null : why.asText());
            if (defects.size() == before && found.put(id, norm) != null) {
                defects.add(new PackDefect(where, 0, 0, id, "stands there twice", "one entry for each norm"));
            }
        }
        for (Norm norm : found.values()) {
            for (String other : norm.occasions().norms()) {
                if (!found.containsKey(other)) {
                    defects.add(new PackDefect(
                            "norms.json",
                            0,
                            0,
                            norm.id(),
                            "comes up with the norm " + other + ", which there is not",
                            Nearest.of(other, found.keySet(), "the id of a norm")));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private Occasions occasions(@Nullable JsonNode node, String norm) {
        if (node == null || node.isNull()) {
            return Occasions.NONE;
        }
        List<String> situations = texts(node, "norms.json", "situations");
        for (String situation : situations) {
            if (!Shape.situations().containsKey(situation)) {
                defects.add(new PackDefect(
                        "norms.json",
                        0,
                        0,
                        norm,
                        "comes up on '" + situation + "', which is no situation",
                        Nearest.of(
                                situation,
                                Shape.situations().keySet(),
                                "one of " + String.join(", ", Shape.situations().keySet()))));
            }
        }
        return new Occasions(
                situations,
                texts(node, "norms.json", "norms"),
                node.path("silence").asBoolean(false));
    }

    private <E extends Enum<E>> @Nullable E enumValue(Class<E> type, String word, String norm) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        if (!word.isEmpty()) {
            List<String> names = java.util.Arrays.stream(type.getEnumConstants())
                    .map(E::name)
                    .toList();
            defects.add(new PackDefect(
                    "norms.json",
                    0,
                    0,
                    norm,
                    "'" + word + "' is no " + type.getSimpleName(),
                    Nearest.of(word, names, "one of " + String.join(", ", names))));
        }
        return null;
    }

    // ------------------------------------------------------------------ rules

    private List<Rule> rules(String council) {
        List<Rule> rules = new ArrayList<>();
        Map<String, Position> names = new HashMap<>();
        List<ParsedFile> parsed = new ArrayList<>();
        files.texts().forEach((name, text) -> {
            if (name.endsWith(".drl")) {
                parsed.add(DrlReader.read(name, text));
            }
        });
        parsed.sort((a, b) -> a.terms() == b.terms() ? a.file().compareTo(b.file()) : a.terms() ? -1 : 1);
        for (ParsedFile file : parsed) {
            file.defects().forEach(defect -> {
                String norm = defect.rule().isEmpty() ? null : defect.rule().split(" ", 2)[0];
                defects.add(PackDefect.at(defect.at(), norm, defect.wrong(), defect.instead()));
            });
            String wanted = packageOf(council) + (file.terms() ? ".terms" : "");
            if (!council.isEmpty()
                    && !file.packageName().isEmpty()
                    && !file.packageName().equals(wanted)) {
                defects.add(new PackDefect(
                        file.file(), 1, 0, null, "is in the package " + file.packageName(), "package " + wanted + ";"));
            }
            for (ParsedRule rule : file.rules()) {
                Position first = names.putIfAbsent(rule.name(), rule.at());
                if (first != null) {
                    defects.add(PackDefect.at(
                            rule.at(), rule.norm(), "another rule has this name, at " + first, "a name of its own"));
                }
                rules.addAll(RuleChecker.check(rule, file.terms(), rules.size(), defects));
            }
        }
        return rules;
    }

    private void checkRules(Pack pack) {
        Set<String> termsMade = new HashSet<>();
        Set<String> termsAsked = new HashSet<>();
        Set<String> ruled = new HashSet<>();
        for (Rule rule : pack.rules()) {
            if (rule.conclusion() instanceof Conclusion.TermOf term) {
                termsMade.add(term.name());
            }
        }
        boolean complete = defects.isEmpty();
        for (Rule rule : pack.rules()) {
            terms(rule).forEach(term -> {
                termsAsked.add(term);
                if (complete && !termsMade.contains(term)) {
                    defect(
                            rule,
                            "no rule concludes the term \"" + term + "\"",
                            "\"" + Nearest.of(term, termsMade, "a rule for it in s00-terms.drl") + "\"");
                }
            });
            if (rule.conclusion() instanceof Conclusion.VerdictOf verdict) {
                ruled.add(rule.norm());
                checkNorm(rule, verdict, pack.catalogue());
            } else {
                termsFromAbsence(rule, defects);
            }
        }
        for (Rule rule : pack.rules()) {
            if (rule.conclusion() instanceof Conclusion.TermOf term && !termsAsked.contains(term.name())) {
                defect(rule, "nobody asks for the term \"" + term.name() + "\"", "remove it, or ask for it");
            }
        }
        for (Norm norm : pack.catalogue().norms()) {
            if (complete
                    && norm.state() == NormState.DECIDES
                    && pack.mustDecide(norm.id())
                    && !ruled.contains(norm.id())) {
                defects.add(new PackDefect(
                        "norms.json",
                        0,
                        0,
                        norm.id(),
                        "decides, but no rule encodes it",
                        "a rule \"" + norm.id() + " …\""));
            }
            if (norm.state() == NormState.BACKGROUND && ruled.contains(norm.id())) {
                defects.add(new PackDefect(
                        "norms.json",
                        0,
                        0,
                        norm.id(),
                        "is background, but a rule encodes it",
                        "\"state\": \"decides\""));
            }
        }
        checkTermCycles(pack);
        checkOverrideCycles(pack);
    }

    /** A rule that concludes a term must not ask for the absence of one: then the order of rules would decide. */
    static void termsFromAbsence(Rule rule, List<PackDefect> defects) {
        rule.conditions().stream()
                .filter(c -> c instanceof Condition.Quantified q
                        && !q.wanted()
                        && q.patterns().stream().anyMatch(Condition.Pattern::isTerm))
                .forEach(c -> defects.add(PackDefect.at(
                        c.at(),
                        null,
                        "a term follows from the absence of a term",
                        "conditions on facts, or on terms that hold")));
    }

    private void checkNorm(Rule rule, Conclusion.VerdictOf verdict, Catalogue catalogue) {
        Norm norm = catalogue.norm(rule.norm());
        Set<String> ids = new TreeSet<>();
        catalogue.norms().forEach(n -> ids.add(n.id()));
        if (norm == null) {
            defect(
                    rule,
                    "the rule's name does not start with the id of a norm",
                    Nearest.of(rule.norm(), ids, "\"11.3/1 a sentence\""));
            return;
        }
        Set<NormKind> kinds = verdict.modality() == null ? null : KINDS.get(verdict.modality());
        if (kinds != null && verdict.see() == null && !kinds.contains(norm.kind())) {
            defect(
                    rule,
                    "the norm is of kind " + norm.kind() + ", and the verdict says " + verdict.modality(),
                    verbFor(norm.kind()));
        }
        for (List<String> others : List.of(rule.overrides(), rule.varies(), rule.tension())) {
            for (String other : others) {
                if (!ids.contains(other)) {
                    defect(rule, "there is no norm " + other, Nearest.of(other, ids, "the id of a norm"));
                }
            }
        }
        if (rule.reading() != null && !rule.overrides().isEmpty()) {
            defect(
                    rule,
                    "an arguable verdict displaces another",
                    "give the other rule a @reading too, instead of @overrides");
        }
    }

    private static String verbFor(NormKind kind) {
        return switch (kind) {
            case OBLIGATION -> "verdicts.must(…) or mustNot(…)";
            case PROHIBITION -> "verdicts.mustNot(…)";
            case PERMISSION -> "verdicts.may(…)";
            case ENTITLEMENT -> "verdicts.isEntitledTo(…)";
            case POWER -> "verdicts.can(…)";
            case RECOMMENDATION -> "verdicts.should(…) or shouldNot(…)";
            case PRESUMPTION -> "verdicts.isPresumed(…)";
            case DEFINITION, PRINCIPLE, STATEMENT -> "verdicts.holds(…)";
        };
    }

    /** The names of the terms that a rule asks for. */
    public static Set<String> terms(Rule rule) {
        Set<String> found = new TreeSet<>();
        for (Condition condition : rule.conditions()) {
            List<Condition.Pattern> patterns =
                    condition instanceof Condition.Quantified q ? q.patterns() : List.of((Condition.Pattern) condition);
            patterns.stream().filter(Condition.Pattern::isTerm).forEach(pattern -> found.add(termName(pattern)));
        }
        return found;
    }

    /** The name of the term that a pattern asks for. */
    public static String termName(Condition.Pattern pattern) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Test test
                    && test.left().toString().equals("name")
                    && test.right() instanceof Operand.Constant constant) {
                return String.valueOf(constant.value());
            }
        }
        throw new IllegalArgumentException(pattern + " asks for no term by name");
    }

    private void checkTermCycles(Pack pack) {
        Map<String, Set<String>> needs = new TreeMap<>();
        for (Rule rule : pack.rules()) {
            if (rule.conclusion() instanceof Conclusion.TermOf term) {
                needs.computeIfAbsent(term.name(), t -> new TreeSet<>()).addAll(terms(rule));
            }
        }
        for (Rule rule : pack.rules()) {
            if (rule.conclusion() instanceof Conclusion.TermOf term
                    && reaches(needs, term.name(), term.name(), new HashSet<>())) {
                defect(rule, "the term \"" + term.name() + "\" rests on itself", "a term that follows from facts");
            }
        }
    }

    private void checkOverrideCycles(Pack pack) {
        Map<String, Set<String>> yields = new TreeMap<>();
        for (Rule rule : pack.rules()) {
            yields.computeIfAbsent(rule.norm(), n -> new TreeSet<>()).addAll(rule.overrides());
        }
        for (Rule rule : pack.rules()) {
            if (!rule.overrides().isEmpty() && reaches(yields, rule.norm(), rule.norm(), new HashSet<>())) {
                defect(
                        rule,
                        "the norm displaces itself, by way of what it displaces",
                        "leave out one @overrides of the circle");
            }
        }
    }

    private static boolean reaches(Map<String, Set<String>> graph, String from, String to, Set<String> seen) {
        for (String next : graph.getOrDefault(from, Set.of())) {
            if (next.equals(to) || seen.add(next) && reaches(graph, next, to, seen)) {
                return true;
            }
        }
        return false;
    }

    // ------------------------------------------------------------------ posts and acts

    /** Posts and acts that the rule names must be known: common ones, or declared in pack.json. */
    private void declaredOnly(Rule rule, Set<Post> posts, Set<Act> acts) {
        List<Named> named = new ArrayList<>();
        for (Rule.Tested tested : rule.tested()) {
            if (tested.with() instanceof Operand.Constant c && c.value() instanceof Named n) {
                named.add(n);
            } else if (tested.with() instanceof Operand.Constants cs) {
                cs.constants().forEach(c -> {
                    if (c.value() instanceof Named n) {
                        named.add(n);
                    }
                });
            }
        }
        if (rule.conclusion() instanceof Conclusion.VerdictOf verdict) {
            named.add(verdict.act());
            List<Conclusion.WhoOf> who = new ArrayList<>(verdict.to());
            if (verdict.bearer() != null) {
                who.add(verdict.bearer());
            }
            if (verdict.from() != null) {
                who.add(verdict.from());
            }
            who.forEach(w -> {
                if (w.actor() instanceof Post post) {
                    named.add(post);
                }
            });
        }
        for (Named name : named) {
            boolean known = name instanceof Post post
                    ? isDeclared(post, posts, Post.class)
                    : !(name instanceof Act act) || isDeclared(act, acts, Act.class);
            if (!known) {
                String field = name instanceof Post ? "posts" : "acts";
                defect(
                        rule,
                        "'" + name.name() + "' is declared nowhere",
                        "add it to \"" + field + "\" in pack.json, with the words for it");
            }
        }
    }

    private static <T> boolean isDeclared(T name, Set<T> declared, Class<T> type) {
        return declared.contains(name) || ModelTypes.constants(type).containsValue(name);
    }

    private void defect(Rule rule, String wrong, String instead) {
        defects.add(PackDefect.at(rule.at(), rule.norm().isEmpty() ? null : rule.norm(), wrong, instead));
    }

    private void defect(String file, String wrong, String instead) {
        defects.add(new PackDefect(file, 0, 0, null, wrong, instead));
    }
}
