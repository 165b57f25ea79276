package org.councilprotocol.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.model.norm.NormKind;
import org.councilprotocol.model.norm.NormState;
import org.councilprotocol.model.norm.Occasions;
import org.councilprotocol.rules.json.InputDefect;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.rules.pack.Catalogue;
import org.councilprotocol.rules.pack.RuleInfo;
import org.jspecify.annotations.Nullable;

/**
 * A protocol of a few norms, decided in Java.
 *
 * @param norms its norms
 * @param rules its rules
 * @param encodedSections the sections it encodes
 * @param decider how it decides
 */
record TinyProtocol(
        List<Norm> norms, List<RuleInfo> rules, List<String> encodedSections, Function<JsonNode, Decision> decider)
        implements UnderTest {

    /** Two routes for complaints, one of which displaces the other, and a reminder for everything else. */
    static TinyProtocol ofComplaints() {
        return new TinyProtocol(
                List.of(
                        norm("1.1/1", NormState.BACKGROUND, "It states the aim."),
                        norm("1.3/1", NormState.REMINDS, null),
                        norm("11.2/1", NormState.DECIDES, null),
                        norm("11.3/1", NormState.DECIDES, null)),
                List.of(rule("11.2/1"), rule("11.3/1")),
                List.of(),
                TinyProtocol::decideComplaint);
    }

    TinyProtocol with(Function<JsonNode, Decision> another) {
        return new TinyProtocol(norms, rules, encodedSections, another);
    }

    TinyProtocol with(List<Norm> otherNorms, List<RuleInfo> otherRules, List<String> sections) {
        return new TinyProtocol(otherNorms, otherRules, sections, decider);
    }

    static Norm norm(String id, NormState state, @Nullable String why) {
        Occasions occasions = state == NormState.REMINDS
                ? new Occasions(List.of("premises-visit"), List.of(), false)
                : Occasions.NONE;
        return new Norm(
                id,
                id.substring(0, id.indexOf('/')),
                "1",
                NormKind.OBLIGATION,
                false,
                "members",
                "paraphrase of " + id,
                state,
                occasions,
                why);
    }

    static RuleInfo rule(String norm) {
        return new RuleInfo(norm, norm + " a rule", "s11-complaints.drl", 7);
    }

    private static Decision decideComplaint(JsonNode theCase) {
        TinyDecision decision = new TinyDecision();
        if (!theCase.path("situation").textValue().equals("complaint")) {
            return decision.reminder("1.3/1").decision();
        }
        JsonNode posts = theCase.path("subjects").path(0).path("posts");
        if (posts.isMissingNode()) {
            return decision.open(TinyDecision.toManagingDirector(), "subjects[0].posts")
                    .open(TinyDecision.toMonitoringOfficer(), "subjects[0].posts")
                    .decision();
        }
        if (posts.path(0).textValue().equals("managing-director")) {
            return decision.settled(TinyDecision.toMonitoringOfficer())
                    .displaced(TinyDecision.toManagingDirector(), "11.3/1")
                    .decision();
        }
        return decision.settled(TinyDecision.toManagingDirector()).decision();
    }

    @Override
    public String name() {
        return "the tiny protocol";
    }

    @Override
    public PackInfo pack() {
        return TinyDecision.PACK;
    }

    @Override
    public Catalogue catalogue() {
        return new Catalogue(norms);
    }

    @Override
    public Set<Post> declaredPosts() {
        return Set.of(Post.named("beadle"));
    }

    @Override
    public Set<Party> declaredParties() {
        return Set.of();
    }

    @Override
    public Set<Act> declaredActs() {
        return Set.of(Act.named("confer"), Act.named("lodge"), Act.named("ring-the-bell"));
    }

    @Override
    public void check(String caseJson) {
        if (!caseJson.contains("situation")) {
            throw new InputException(List.of(
                    new InputDefect("$", "which situation is it?"), new InputDefect("$.tone", "unknown field")));
        }
    }

    @Override
    public Decision decide(String caseJson) {
        return decider.apply(JsonTree.read(caseJson));
    }

    @Override
    public String whyNot(String caseJson, String norm) {
        return "rule " + norm + " would fire if the posts contained managing-director";
    }
}
