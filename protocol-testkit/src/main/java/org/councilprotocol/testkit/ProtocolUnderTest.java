package org.councilprotocol.testkit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.pack.Catalogue;
import org.councilprotocol.rules.pack.RuleInfo;

/**
 * A protocol put to the test.
 *
 * @param name what test reports call it
 * @param protocol the protocol
 */
record ProtocolUnderTest(String name, Protocol protocol) implements UnderTest {

    @Override
    public PackInfo pack() {
        return protocol.pack();
    }

    @Override
    public Catalogue catalogue() {
        return protocol.catalogue();
    }

    @Override
    public Set<Post> declaredPosts() {
        return PackInspection.of(protocol).declaredPosts();
    }

    @Override
    public Set<Party> declaredParties() {
        return PackInspection.of(protocol).declaredParties();
    }

    @Override
    public Set<Act> declaredActs() {
        return PackInspection.of(protocol).declaredActs();
    }

    @Override
    public List<RuleInfo> rules() {
        return PackInspection.of(protocol).rules();
    }

    @Override
    public List<String> encodedSections() {
        return PackInspection.of(protocol).encodedSections();
    }

    @Override
    public void check(String caseJson) {
        protocol.read(caseJson);
    }

    @Override
    public Decision decide(String caseJson) {
        return protocol.decide(protocol.read(caseJson));
    }

    @Override
    public String whyNot(String caseJson, String norm) {
        return protocol.read(caseJson).situations().stream()
                .map(situation -> PackInspection.of(protocol).whyNot(situation, norm))
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
