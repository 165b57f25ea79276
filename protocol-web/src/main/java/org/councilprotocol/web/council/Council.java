package org.councilprotocol.web.council;

import java.util.Map;
import java.util.function.Function;
import org.councilprotocol.rules.Finder;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.jspecify.annotations.Nullable;

/** A council's protocol with what this server needs beside it. Safe to share among threads. */
public final class Council {

    private final Protocol protocol;
    private final Protocol together;
    private final PackInspection inspection;
    private final Function<Protocol, Finder> finders;
    private final Function<String, @Nullable String> files;
    /** Made when it is first asked for, since that takes a while. */
    private volatile @Nullable Finder finder;

    Council(
            Protocol protocol,
            Protocol together,
            Function<Protocol, Finder> finders,
            Function<String, @Nullable String> files) {
        this.files = files;
        this.protocol = protocol;
        this.together = together;
        this.inspection = PackInspection.of(protocol);
        this.finders = finders;
    }

    /** Its short name, which addresses have. */
    public String id() {
        return protocol.pack().council();
    }

    /** Its full name. */
    public String name() {
        return protocol.name();
    }

    /** Its protocol. */
    public Protocol protocol() {
        return protocol;
    }

    /** Its protocol for cases of other councils, which name posts that they alone have. */
    public Protocol together() {
        return together;
    }

    /** What its pack is made of. */
    public PackInspection inspection() {
        return inspection;
    }

    /** Finds situations. */
    public Finder finder() {
        Finder known = finder;
        if (known == null) {
            synchronized (this) {
                known = finder == null ? finders.apply(protocol) : finder;
                finder = known;
            }
        }
        return known;
    }

    /** A file of its pack as text; {@code null} where it is not at hand. */
    public @Nullable String file(String name) {
        return files.apply(name);
    }

    /** The situations of which its cases can consist, by name. */
    public Map<String, Shape> situations() {
        return inspection.types().situations();
    }

    /** Whether the protocol has no rule about such a situation. */
    public boolean isSilentOn(Shape situation) {
        return inspection.normsAbout(situation.situation()).isEmpty();
    }

    /** What to call a situation. */
    public String label(Shape situation) {
        return protocol.words().get("situation." + situation.name());
    }

    /** When to choose a situation. */
    public String means(Shape situation) {
        return protocol.words().get("situation." + situation.name() + ".means");
    }
}
