package org.councilprotocol.rules.pack;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.councilprotocol.model.norm.Norm;
import org.jspecify.annotations.Nullable;

/** Every norm of a protocol, in the order of the document. */
public final class Catalogue {

    private final Map<String, Norm> norms;
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * A catalogue of these norms.
     *
     * @throws IllegalArgumentException if two have one id
     */
    public Catalogue(Collection<Norm> norms) {
        Map<String, Norm> byId = new LinkedHashMap<>();
        for (Norm norm : norms) {
            if (byId.put(norm.id(), norm) != null) {
                throw new IllegalArgumentException("two norms have the id " + norm.id());
            }
            places.put(norm.id(), places.size());
        }
        this.norms = Collections.unmodifiableMap(byId);
    }

    /** Every norm, in the order of the document. */
    public Collection<Norm> norms() {
        return norms.values();
    }

    /** The norm of this id, or {@code null} if there is none. */
    public @Nullable Norm norm(String id) {
        return norms.get(id);
    }

    /** The place in the document of the norm of this id, from 0; {@code -1} if there is none. */
    public int place(String id) {
        return places.getOrDefault(id, -1);
    }
}
