package org.councilprotocol.benchmarks.peers;

import com.cedarpolicy.AuthorizationEngine;
import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationResponse;
import com.cedarpolicy.model.entity.Entities;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimBool;
import com.cedarpolicy.value.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The twelve norms as Cedar policies, a permit for each; the answer names the policies that gave it. */
final class Cedar implements Peer {

    private final AuthorizationEngine engine = new BasicAuthorizationEngine();
    private final PolicySet policies;
    private final Entities entities = new Entities(Set.of());

    /**
     * Cedar.
     *
     * @param cached whether the native side keeps the parsed policies
     */
    Cedar(boolean cached) {
        Set<Policy> permits = new HashSet<>();
        NormTable.ROWS.forEach((norm, conditions) -> permits.add(new Policy(
                "permit(principal, action, resource) when { "
                        + conditions.stream()
                                .map(condition -> NormTable.written(condition, "context."))
                                .collect(Collectors.joining(" && "))
                        + " };",
                norm)));
        policies = new PolicySet(permits);
        if (cached) {
            try {
                policies.cache();
            } catch (CacheException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public Supplier<Object> ready(PeerCase theCase) {
        Map<String, Value> context = new HashMap<>();
        theCase.facts().byName().forEach((flag, set) -> context.put(flag, new PrimBool(set)));
        AuthorizationRequest request = new AuthorizationRequest(
                uid("Person", "complainant"), uid("Action", "complain"), uid("Person", "subject"), context);
        return () -> {
            try {
                return engine.isAuthorized(request, policies, entities);
            } catch (AuthException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static EntityUID uid(String type, String id) {
        return new EntityUID(EntityTypeName.parse(type).orElseThrow(), id);
    }

    @Override
    public Set<String> norms(Object answer) {
        AuthorizationResponse response = (AuthorizationResponse) answer;
        return new TreeSet<>(response.success
                .orElseThrow(() -> new IllegalStateException(response.toString()))
                .getReason());
    }
}
