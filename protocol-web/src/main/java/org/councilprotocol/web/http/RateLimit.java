package org.councilprotocol.web.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often one address may ask: so many times a minute, and as many at once. Safe to share among threads. Of the many
 * addresses that may have asked, the last ones are kept.
 */
public final class RateLimit {

    private static final int ADDRESSES = 10_000;
    private static final double MINUTE = 60e9;

    private final int perMinute;
    private final LongSupplier nanos;
    private final Map<String, Allowance> allowances = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Allowance> eldest) {
            return size() > ADDRESSES;
        }
    };

    private static final class Allowance {
        private double left;
        private long at;
    }

    /**
     * A limit.
     *
     * @param perMinute how often; 0 for as often as somebody likes
     * @param nanos a clock
     */
    public RateLimit(int perMinute, LongSupplier nanos) {
        this.perMinute = perMinute;
        this.nanos = nanos;
    }

    /** No limit. */
    public static RateLimit none() {
        return new RateLimit(0, System::nanoTime);
    }

    /**
     * Somebody asks.
     *
     * @throws Problem if they have asked too often
     */
    public void take(String address) {
        if (perMinute == 0) {
            return;
        }
        synchronized (allowances) {
            long now = nanos.getAsLong();
            Allowance allowance = allowances.get(address);
            if (allowance == null) {
                allowance = new Allowance();
                allowance.left = perMinute;
                allowances.put(address, allowance);
            } else {
                allowance.left = Math.min(perMinute, allowance.left + (now - allowance.at) * perMinute / MINUTE);
            }
            allowance.at = now;
            if (allowance.left < 1) {
                long seconds = Math.max(1, Math.round(Math.ceil((1 - allowance.left) * 60 / perMinute)));
                throw new Problem(
                        Problem.Kind.TOO_MANY_REQUESTS,
                        "there may be " + perMinute + " a minute: wait for " + seconds + " s",
                        List.of(),
                        Map.of("Retry-After", String.valueOf(seconds)));
            }
            allowance.left--;
        }
    }
}
