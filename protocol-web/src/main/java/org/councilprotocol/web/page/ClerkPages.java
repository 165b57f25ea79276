package org.councilprotocol.web.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.ChecklistItem;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Explanation;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.find.Candidate;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.json.InputDefect;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.rules.text.DecisionText;
import org.councilprotocol.rules.text.ExplanationText;
import org.councilprotocol.web.council.Council;
import org.councilprotocol.web.council.Councils;
import org.councilprotocol.web.http.Problem;
import org.councilprotocol.web.http.Request;
import org.councilprotocol.web.http.Response;
import org.councilprotocol.web.http.Routes.Route;
import org.councilprotocol.web.http.Workload;
import org.councilprotocol.web.page.FactForms.Reply;
import org.jspecify.annotations.Nullable;

/**
 * A clerk's way: what happened, which situations that is, the questions that matter, what was told, and the decision.
 * What was told so far stands in each address, so that going back, a bookmark and a second window all work.
 */
final class ClerkPages {

    private static final int SO_FAR = 5;
    private static final int TOLD = 2_000;
    private static final String CASE = "c";
    private static final String FACT = "fact";
    private static final String THEN = "then";
    private static final String NORM = "norm";

    private final Councils councils;
    private final Workload workload;
    private final Templates templates;

    ClerkPages(Councils councils, Workload workload, Templates templates) {
        this.councils = councils;
        this.workload = workload;
        this.templates = templates;
    }

    List<Route> routes() {
        return List.of(
                new Route("GET", "/{council}", request -> start(council(request.allow()), "", "", "")),
                new Route("POST", "/{council}/find", this::find),
                new Route("POST", "/{council}/situations", this::begin),
                new Route("POST", "/{council}/open", this::open),
                new Route("GET", "/{council}/ask", this::ask),
                new Route("POST", "/{council}/ask", this::answer),
                new Route("POST", "/{council}/limits", this::limits),
                new Route("GET", "/{council}/facts", this::facts),
                new Route("POST", "/{council}/facts", this::allAnswers),
                new Route("GET", "/{council}/check", this::check),
                new Route("POST", "/{council}/also", this::also),
                new Route("POST", "/{council}/without", this::without),
                new Route("GET", "/{council}/decision", this::decision),
                new Route("GET", "/{council}/why", this::why),
                new Route("GET", "/{council}/compare", this::compare));
    }

    private Council council(Request request) {
        return councils.get(request.place("council"));
    }

    private CaseDraft draft(Request request) {
        String encoded = request.parameter(CASE);
        if (encoded == null) {
            throw new Problem(Problem.Kind.BAD_REQUEST, "this link is not whole: begin again with what happened");
        }
        return CaseDraft.decoded(council(request), encoded);
    }

    private Decision decide(CaseDraft draft) {
        return workload.run(() -> draft.council().protocol().decide(draft.theCase()));
    }

    private static Response to(CaseDraft draft, String page) {
        return Response.seeOther(address(draft, page));
    }

    private static String address(CaseDraft draft, String page) {
        return "/" + draft.council().id() + "/" + page + "?" + CASE + "=" + draft.encoded();
    }

    private static String address(CaseDraft draft, String page, FactPath fact) {
        return address(draft, page) + "&" + FACT + "=" + URLEncoder.encode(fact.toString(), StandardCharsets.UTF_8);
    }

    // ------------------------------------------------------------------ what happened

    private Response start(Council council, String told, String wrong, String saved) {
        return templates.page(
                wrong.isEmpty() ? 200 : 422,
                "start",
                Map.of(
                        "council",
                        council,
                        "groups",
                        SituationGroups.of(council),
                        "told",
                        told,
                        "wrong",
                        wrong,
                        "saved",
                        saved));
    }

    private Response find(Request request) {
        Council council = council(request);
        String told = Form.of(request).one("told");
        if (told.isEmpty() || told.length() > TOLD) {
            String wrong = told.isEmpty()
                    ? "Say what happened, or what is being asked"
                    : "Say it in " + TOLD + " characters or fewer";
            return start(council, told, wrong, "");
        }
        List<Candidate> found = council.finder().find(told);
        if (found.isEmpty()) {
            return start(council, told, "None of these words is known here. Say it in other words, or browse", "");
        }
        return found(council, found, "");
    }

    private Response found(Council council, List<Candidate> found, String wrong) {
        List<FoundView> views =
                found.stream().map(each -> FoundView.of(council, each)).toList();
        return templates.page(
                wrong.isEmpty() ? 200 : 422,
                "found",
                Map.of(
                        "council",
                        council,
                        "spoken",
                        views.stream().filter(view -> !view.silent()).toList(),
                        "silent",
                        views.stream().filter(FoundView::silent).toList(),
                        "wrong",
                        wrong));
    }

    private Response begin(Request request) {
        Council council = council(request);
        List<String> chosen =
                Form.of(request).all("situation").stream().distinct().toList();
        if (chosen.isEmpty()) {
            return start(council, "", "Select what it is about", "");
        }
        return to(CaseDraft.of(council, chosen), "ask");
    }

    private Response open(Request request) {
        Council council = council(request);
        String saved = Form.of(request).one("saved");
        try {
            return to(CaseDraft.saved(council, saved), "check");
        } catch (InputException e) {
            return start(
                    council,
                    "",
                    "The saved case cannot be opened: " + e.defects().get(0).message(),
                    saved);
        }
    }

    // ------------------------------------------------------------------ questions

    private Response ask(Request request) {
        request.allow(CASE, FACT, THEN);
        CaseDraft draft = draft(request);
        Decision decision = decide(draft);
        FactForms forms = new FactForms(draft.council());
        String fact = request.parameter(FACT);
        String then = Optional.ofNullable(request.parameter(THEN)).orElse("");
        if (fact != null) {
            return question(draft, decision, forms, path(fact), null, "", List.of(), then);
        }
        Question next = new Interviewer(forms).next(draft, decision);
        if (next != null) {
            return question(draft, decision, forms, next.fact(), null, "", List.of(), then);
        }
        return Interviewer.toCheck(draft, decision).isEmpty() ? to(draft, "check") : checklist(draft, decision, "");
    }

    private static FactPath path(String written) {
        try {
            FactPath path = FactPath.parse(written);
            if (!path.isEmpty()) {
                return path;
            }
        } catch (IllegalArgumentException e) {
            // Said below, as of an empty one.
        }
        throw new Problem(Problem.Kind.BAD_REQUEST, "this link is not whole: begin again with what happened");
    }

    private Response question(
            CaseDraft draft,
            Decision decision,
            FactForms forms,
            FactPath fact,
            @Nullable Form given,
            String error,
            List<QuestionView.Clash> clashes,
            String then) {
        FactField field;
        try {
            field = forms.field(draft, fact, Interviewer.of(decision, fact), given, error);
        } catch (InputException | IndexOutOfBoundsException e) {
            throw new Problem(Problem.Kind.BAD_REQUEST, "this case has no such fact");
        }
        Question asked = Interviewer.of(decision, fact);
        List<String> why = asked == null
                ? List.of()
                : new Consequences(decision, draft.council().protocol().words()).of(asked);
        QuestionView view = new QuestionView(
                draft.council(),
                draft.encoded(),
                fact.toString(),
                then,
                field,
                about(draft, fact),
                why,
                soFar(draft, decision),
                clashes,
                Interviewer.left(draft, decision));
        return templates.page(error.isEmpty() ? 200 : 422, "question", Map.of("view", view));
    }

    /** Which of several situations a question is about; empty where there is one. */
    private static String about(CaseDraft draft, FactPath fact) {
        var situations = draft.theCase().situations();
        return situations.size() == 1
                ? ""
                : Say.capital(draft.council()
                        .label(Shape.of(situations.get(fact.situation()).getClass())));
    }

    private static List<String> soFar(CaseDraft draft, Decision decision) {
        return decision.verdicts().stream()
                .limit(SO_FAR)
                .map(verdict -> DecisionText.sentence(
                        verdict, draft.council().protocol().words()))
                .toList();
    }

    private Response answer(Request request) {
        Council council = council(request);
        Form form = Form.of(request);
        CaseDraft draft = CaseDraft.decoded(council, form.one(CASE));
        FactPath fact = path(form.one(FACT));
        FactForms forms = new FactForms(council);
        String then = form.one(THEN);
        String next = then.equals("check") ? "check" : then.equals("decision") ? "decision" : "ask";
        Reply reply;
        try {
            reply = forms.reply(draft, fact, form);
        } catch (InputException | IndexOutOfBoundsException e) {
            throw new Problem(Problem.Kind.BAD_REQUEST, "this case has no such fact");
        }
        String error = "Select an answer, or “I don’t know”";
        List<QuestionView.Clash> clashes = List.of();
        try {
            if (reply instanceof Reply.NotKnown) {
                return to(draft.notKnown(fact), next);
            } else if (reply instanceof Reply.Value value) {
                return to(draft.with(fact, value.json()), next);
            } else if (reply instanceof Reply.Wrong wrong) {
                error = wrong.message();
            }
        } catch (InputException e) {
            error = wrong(e);
            clashes = clashes(draft, e, fact);
        }
        return question(draft, decide(draft), forms, fact, form, error, clashes, then);
    }

    /** What is wrong with an answer, for somebody who knows nothing of JSON. */
    private static String wrong(InputException refused) {
        String message = refused.defects().get(0).message();
        return message.startsWith("the facts contradict")
                ? "That does not go with what is told already"
                : Say.capital(message.split(": ", 2)[0]);
    }

    /** What is told already and does not go with an answer. */
    private static List<QuestionView.Clash> clashes(CaseDraft draft, InputException refused, FactPath fact) {
        InputDefect defect = refused.defects().get(0);
        List<String> places = new ArrayList<>(defect.alsoAt());
        places.add(0, defect.path());
        return ToldFacts.of(draft).stream()
                .flatMap(List::stream)
                .filter(row -> !row.fact().equals(fact) && places.contains(place(row.fact())))
                .map(row -> new QuestionView.Clash(row.sentence(), address(draft, "ask", row.fact())))
                .toList();
    }

    private static String place(FactPath fact) {
        return "$.situations[" + fact.situation() + "]." + fact.inSituation();
    }

    // ------------------------------------------------------------------ what is out of the ordinary

    private Response checklist(CaseDraft draft, Decision decision, String error) {
        List<String> items = Interviewer.toCheck(draft, decision).stream()
                .map(item -> Say.capital(item.words()))
                .toList();
        return templates.page(
                error.isEmpty() ? 200 : 422,
                "limits",
                Map.of(
                        "council",
                        draft.council(),
                        CASE,
                        draft.encoded(),
                        "items",
                        items,
                        "soFar",
                        soFar(draft, decision),
                        "error",
                        error));
    }

    /**
     * What is ticked is so; "None of these" says of each that it is not so, where that can be said; what is left
     * unticked without it is not known.
     */
    private Response limits(Request request) {
        Council council = council(request);
        Form form = Form.of(request);
        CaseDraft draft = CaseDraft.decoded(council, form.one(CASE));
        Decision decision = decide(draft);
        List<ChecklistItem> items = Interviewer.toCheck(draft, decision);
        List<String> ticked = form.all("limit");
        boolean none = ticked.contains("none");
        if (ticked.isEmpty()) {
            return checklist(draft, decision, "Select what applies, “None of these” or “I am not sure”");
        } else if (none && ticked.size() > 1) {
            return checklist(draft, decision, "Select what applies, or “None of these”, and not both");
        }
        FactForms forms = new FactForms(council);
        CaseDraft told = draft;
        FactPath toAsk = null;
        for (int i = 0; i < items.size(); i++) {
            ChecklistItem item = items.get(i);
            boolean chosen = ticked.contains(String.valueOf(i));
            JsonNode value =
                    chosen || none ? Exceptions.value(forms.part(draft, item.fact()), item.value(), chosen) : null;
            if (chosen && value == null && toAsk == null) {
                toAsk = item.fact();
            }
            told = value == null ? notKnown(told, item.fact()) : with(told, item.fact(), value);
        }
        return toAsk == null ? to(told, "ask") : Response.seeOther(address(told, "ask", toAsk));
    }

    private static CaseDraft with(CaseDraft draft, FactPath fact, JsonNode value) {
        try {
            return draft.with(fact, Exceptions.together(draft.at(fact), value));
        } catch (InputException e) {
            // It does not go with what else is told, so that it is not for this list to say.
            return notKnown(draft, fact);
        }
    }

    private static CaseDraft notKnown(CaseDraft draft, FactPath fact) {
        return draft.at(fact).isMissingNode() ? draft.notKnown(fact) : draft;
    }

    // ------------------------------------------------------------------ all facts on one page

    private Response facts(Request request) {
        CaseDraft draft = draft(request.allow(CASE));
        return allFacts(draft, null, Map.of());
    }

    private Response allFacts(CaseDraft draft, @Nullable Form given, Map<FactPath, String> errors) {
        Decision decision = decide(draft);
        FactForms forms = new FactForms(draft.council());
        List<FactsView.Part> parts = new ArrayList<>();
        List<String> first = new ArrayList<>();
        for (FactPath path : ToldFacts.all(draft)) {
            String about = Say.capital(draft.council()
                    .label(Shape.of(
                            draft.theCase().situations().get(path.situation()).getClass())));
            FactField field =
                    forms.field(draft, path, Interviewer.of(decision, path), given, errors.getOrDefault(path, ""));
            if (first.size() <= path.situation()) {
                first.add(about);
                parts.add(new FactsView.Part(about, new ArrayList<>()));
            }
            parts.get(path.situation()).fields().add(field);
        }
        FactsView view = new FactsView(draft.council(), draft.encoded(), parts);
        return templates.page(errors.isEmpty() ? 200 : 422, "facts", Map.of("view", view));
    }

    private Response allAnswers(Request request) {
        Council council = council(request);
        Form form = Form.of(request);
        CaseDraft draft = CaseDraft.decoded(council, form.one(CASE));
        FactForms forms = new FactForms(council);
        CaseDraft told = draft;
        Map<FactPath, String> errors = new LinkedHashMap<>();
        for (FactPath path : ToldFacts.all(draft)) {
            Reply reply = forms.reply(draft, path, form);
            try {
                if (reply instanceof Reply.NotKnown) {
                    told = told.notKnown(path);
                } else if (reply instanceof Reply.Value value && !value.json().equals(told.at(path))) {
                    told = told.with(path, value.json());
                } else if (reply instanceof Reply.Wrong wrong) {
                    errors.put(path, wrong.message());
                }
            } catch (InputException e) {
                errors.put(path, wrong(e));
            } catch (Problem e) {
                // Somebody is no longer among those told of above.
                continue;
            }
        }
        return errors.isEmpty() ? to(told, "check") : allFacts(draft, form, errors);
    }

    // ------------------------------------------------------------------ what was told

    private Response check(Request request) {
        CaseDraft draft = draft(request.allow(CASE));
        Decision decision = decide(draft);
        List<List<ToldFacts.Row>> told = ToldFacts.of(draft);
        List<CheckView.Part> parts = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Shape shape = Shape.of(draft.theCase().situations().get(i).getClass());
            parts.add(new CheckView.Part(
                    Say.capital(draft.council().label(shape)),
                    told.get(i).stream()
                            .map(row -> new CheckView.Row(
                                    row.sentence(), address(draft, "ask", row.fact()) + "&" + THEN + "=check"))
                            .toList()));
        }
        List<CheckView.Also> also = decision.companions().stream()
                .map(companion -> new CheckView.Also(
                        companion.also(),
                        Say.capital(draft.council()
                                .label(Objects.requireNonNull(
                                        draft.council().situations().get(companion.also())))),
                        SituationGroups.inWords(draft.council(), companion.because())))
                .toList();
        CheckView view = new CheckView(
                draft.council(), draft.encoded(), parts, also, Interviewer.left(draft, decision), draft.json());
        return templates.page(200, "check", Map.of("view", view));
    }

    private Response also(Request request) {
        Council council = council(request);
        Form form = Form.of(request);
        CaseDraft draft = CaseDraft.decoded(council, form.one(CASE));
        try {
            return to(draft.and(form.one("situation")), "ask");
        } catch (InputException e) {
            throw new Problem(Problem.Kind.BAD_REQUEST, "that cannot be told beside the rest");
        }
    }

    private Response without(Request request) {
        Council council = council(request);
        Form form = Form.of(request);
        CaseDraft draft = CaseDraft.decoded(council, form.one(CASE));
        String place = form.one("situation");
        if (!place.matches("\\d{1,2}")
                || Integer.parseInt(place) >= draft.theCase().situations().size()
                || draft.theCase().situations().size() == 1) {
            throw new Problem(Problem.Kind.BAD_REQUEST, "there is nothing there to leave out");
        }
        return to(draft.without(Integer.parseInt(place)), "check");
    }

    // ------------------------------------------------------------------ the decision

    private Response decision(Request request) {
        CaseDraft draft = draft(request.allow(CASE));
        Decision decision = decide(draft);
        Map<String, String> addresses = new LinkedHashMap<>();
        decision.questions()
                .forEach(question -> addresses.putIfAbsent(
                        question.question(), address(draft, "ask", question.fact()) + "&" + THEN + "=decision"));
        return templates.page(
                200,
                "decision",
                Map.of("view", DecisionView.of(draft.council(), decision, addresses), CASE, draft.encoded()));
    }

    /** Why each clause about such a case applies, or why not: one at a time. */
    private Response why(Request request) {
        CaseDraft draft = draft(request.allow(CASE, NORM));
        Protocol protocol = draft.council().protocol();
        String asked = request.parameter(NORM);
        List<Explanation> explanations = new ArrayList<>();
        Set<Norm> norms = new LinkedHashSet<>();
        List<Situation> situations = draft.theCase().situations();
        for (int i = 0; i < situations.size(); i++) {
            int place = i;
            for (Norm norm :
                    draft.council().inspection().normsAbout(situations.get(i).getClass())) {
                norms.add(norm);
                if (norm.id().equals(asked)) {
                    explanations.add(workload.run(() -> protocol.explain(draft.theCase(), place, norm.id())));
                }
            }
        }
        if (asked == null) {
            return templates.page(
                    200, "clauses", Map.of("council", draft.council(), CASE, draft.encoded(), "norms", norms));
        } else if (explanations.isEmpty()) {
            throw new Problem(Problem.Kind.NOT_FOUND, "no clause about such a case has this number");
        }
        return templates.page(
                200,
                "why",
                Map.of(
                        "council",
                        draft.council(),
                        CASE,
                        draft.encoded(),
                        "clause",
                        explanations.get(0).norm().clause(),
                        "page",
                        ExplanationText.page(explanations, protocol.words())));
    }

    private Response compare(Request request) {
        CaseDraft draft = draft(request.allow(CASE));
        List<DecisionView> views = new ArrayList<>();
        for (Council other : councils.all()) {
            try {
                Decision decision = workload.run(() -> other.together().decide(draft.theCase()));
                views.add(DecisionView.of(other, decision, Map.of()));
            } catch (InputException e) {
                views.add(DecisionView.unheard(other));
            }
        }
        return templates.page(
                200, "compare", Map.of("council", draft.council(), CASE, draft.encoded(), "views", views));
    }
}
