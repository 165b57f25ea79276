package org.councilprotocol.cli;

/** How a command ended, for scripts. */
final class ExitCode {

    /** The command did what it was asked. */
    static final int DONE = 0;

    /** What was to be checked or tested has defects. */
    static final int DEFECTS = 1;

    /** The arguments or the case are wrong. */
    static final int BAD_INPUT = 2;

    /** The pack that was to decide is broken. */
    static final int BROKEN_PACK = 3;

    /** What was to be written could not be, or not whole. */
    static final int OUTPUT_LOST = 74;

    /** An error of this program. */
    static final int INTERNAL_ERROR = 70;

    private ExitCode() {}
}
