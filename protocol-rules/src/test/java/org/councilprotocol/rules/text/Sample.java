package org.councilprotocol.rules.text;

import java.util.ArrayList;
import java.util.List;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Actor;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.decision.About;
import org.councilprotocol.model.decision.Addressees;
import org.councilprotocol.model.decision.Deadline;
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.decision.Who;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.fact.FactValue;
import org.jspecify.annotations.Nullable;

/** Verdicts put together by hand; each method says one part more. */
final class Sample {

    private final String norm;
    private OpenVerdict.Kind kind = OpenVerdict.Kind.VERDICT;
    private final @Nullable Modality modality;
    private final @Nullable Who bearer;
    private final Act act;
    private @Nullable Addressees to;
    private @Nullable Who from;
    private @Nullable About about;
    private final List<Manner> how = new ArrayList<>();
    private @Nullable Deadline deadline;
    private @Nullable String see;
    private @Nullable String note;
    private boolean defeasible;
    private final List<String> tension = new ArrayList<>();
    private @Nullable String reading;
    private String text = "The paraphrase of the norm.";
    private final List<Ground> because = new ArrayList<>();
    private int situation;

    private Sample(String norm, @Nullable Modality modality, @Nullable Who bearer, Act act) {
        this.norm = norm;
        this.modality = modality;
        this.bearer = bearer;
        this.act = act;
    }

    static Sample verdict(String norm, @Nullable Modality modality, @Nullable Actor bearer, Act act) {
        return new Sample(norm, modality, bearer == null ? null : who(bearer), act);
    }

    static Who who(Actor actor) {
        return new Who(actor, null, null);
    }

    Sample kind(OpenVerdict.Kind where) {
        kind = where;
        return this;
    }

    Sample toAll(Who... whom) {
        to = new Addressees(true, List.of(whom));
        return this;
    }

    Sample toAny(Who... whom) {
        to = new Addressees(false, List.of(whom));
        return this;
    }

    Sample from(Actor actor) {
        from = who(actor);
        return this;
    }

    Sample about(String fact, String label) {
        about = new About(FactPath.parse(fact), label);
        return this;
    }

    Sample how(Manner manner) {
        how.add(manner);
        return this;
    }

    Sample deadline(Deadline value) {
        deadline = value;
        return this;
    }

    Sample see(String document) {
        see = document;
        return this;
    }

    Sample note(String words) {
        note = words;
        return this;
    }

    Sample defeasible() {
        defeasible = true;
        return this;
    }

    Sample inTensionWith(String id) {
        tension.add(id);
        return this;
    }

    Sample reading(String words) {
        reading = words;
        return this;
    }

    Sample text(String paraphrase) {
        text = paraphrase;
        return this;
    }

    Sample because(String fact, FactValue value, String words) {
        because.add(new Ground(FactPath.parse(fact), value, words));
        return this;
    }

    Sample situation(int index) {
        situation = index;
        return this;
    }

    Verdict done() {
        String clause = norm.substring(0, norm.indexOf('/'));
        return Verdict.builder()
                .norm(norm)
                .clause(clause)
                .lines("1")
                .kind(kind)
                .modality(modality)
                .bearer(bearer)
                .act(act)
                .to(to)
                .from(from)
                .about(about)
                .how(how)
                .deadline(deadline)
                .see(see)
                .note(note)
                .defeasible(defeasible)
                .inTensionWith(tension)
                .reading(reading)
                .text(text)
                .because(because)
                .situation(situation)
                .build();
    }
}
