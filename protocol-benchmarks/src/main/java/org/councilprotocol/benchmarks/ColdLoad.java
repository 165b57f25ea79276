package org.councilprotocol.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import org.councilprotocol.model.Case;
import org.councilprotocol.rules.Protocol;

/** A process of its own that loads one pack and decides one case, and prints how long each took, in nanoseconds. */
public final class ColdLoad {

    private ColdLoad() {}

    /** Takes the council and the file of a case. */
    public static void main(String[] args) throws Exception {
        long before = System.nanoTime();
        Protocol protocol = Protocol.load(args[0]);
        long loaded = System.nanoTime();
        Case theCase = protocol.read(Files.readString(Path.of(args[1])));
        protocol.decide(theCase);
        long decided = System.nanoTime();
        System.out.println((loaded - before) + " " + (decided - loaded));
    }
}
