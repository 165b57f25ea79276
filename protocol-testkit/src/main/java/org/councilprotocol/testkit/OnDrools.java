package org.councilprotocol.testkit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.councilprotocol.drools.DroolsProtocol;
import org.councilprotocol.rules.Protocol;

/**
 * Packs on Drools, compiled once for all tests of a process, as that takes long: by the fingerprint, which is of all
 * that is compiled.
 */
final class OnDrools {

    private static final Map<String, Protocol> CLASSIC = new ConcurrentHashMap<>();
    private static final Map<String, Protocol> MODEL = new ConcurrentHashMap<>();

    private OnDrools() {}

    /** The same protocol on Drools, compiled by its classic compiler. */
    static Protocol classic(Protocol protocol) {
        return compiled(CLASSIC, protocol, DroolsProtocol::of);
    }

    /** The same protocol on Drools, compiled into its executable model. */
    static Protocol model(Protocol protocol) {
        return compiled(MODEL, protocol, DroolsProtocol::ofExecutableModel);
    }

    private static Protocol compiled(Map<String, Protocol> known, Protocol protocol, UnaryOperator<Protocol> compile) {
        return known.computeIfAbsent(protocol.pack().fingerprint(), fingerprint -> compile.apply(protocol));
    }
}
