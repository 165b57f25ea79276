package org.councilprotocol.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.councilprotocol.model.Case;
import org.councilprotocol.rules.Protocol;

/**
 * A process of its own that prints how many bytes of heap a loaded pack holds on to: loaded, and once all its scenarios
 * have been decided. What all packs share is there before the first is counted.
 */
public final class HeapPerPack {

    private static final int COPIES = 20;

    private HeapPerPack() {}

    /** Takes the council. */
    public static void main(String[] args) throws InterruptedException {
        Protocol first = Protocol.load(args[0]);
        List<Case> cases = PackCases.all(args[0], first);
        cases.forEach(first::decide);
        List<Protocol> copies = new ArrayList<>(COPIES);
        long before = used();
        for (int i = 0; i < COPIES; i++) {
            copies.add(Protocol.load(args[0]));
        }
        long loaded = used();
        copies.forEach(copy -> cases.forEach(copy::decide));
        long decided = used();
        if (copies.size() != COPIES || first.pack() == null) {
            throw new IllegalStateException("the copies are to live until here");
        }
        System.out.println((loaded - before) / COPIES + " " + (decided - before) / COPIES);
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
