package org.councilprotocol.benchmarks;

/** A process that does next to nothing: the floor under every other. */
public final class Hello {

    private Hello() {}

    /** Greets. */
    public static void main(String[] args) {
        System.out.println("hello, world");
    }
}
