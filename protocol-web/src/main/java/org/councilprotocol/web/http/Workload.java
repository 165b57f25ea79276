package org.councilprotocol.web.http;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** How much is decided at once. Safe to share among threads. */
public final class Workload {

    private final Semaphore places;
    private final int all;
    private final int waitMillis;

    /**
     * A workload.
     *
     * @param places how many things at once
     * @param waitMillis how long somebody waits for a place before they are sent away
     */
    public Workload(int places, int waitMillis) {
        this.places = new Semaphore(places, true);
        this.all = places;
        this.waitMillis = waitMillis;
    }

    /**
     * Does something.
     *
     * @throws Problem if no place is free in time
     */
    public <T> T run(Supplier<T> work) {
        boolean entered = false;
        try {
            entered = places.tryAcquire(waitMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!entered) {
            throw new Problem(
                    Problem.Kind.UNAVAILABLE,
                    "as much as can be decided at once is being decided: ask again",
                    List.of(),
                    Map.of("Retry-After", "1"));
        }
        return inPlace(work);
    }

    /** Does something as soon as a place is free, however long that takes: a part of what was begun. */
    public <T> T runPart(Supplier<T> work) {
        places.acquireUninterruptibly();
        return inPlace(work);
    }

    private <T> T inPlace(Supplier<T> work) {
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /** How many things are being done. */
    public int running() {
        return all - places.availablePermits();
    }
}
