package org.councilprotocol.rules.internal.pack;

import java.util.function.Supplier;
import org.councilprotocol.model.words.HiddenCharacters;

/**
 * What becomes of packs, told to whoever runs the program: from where one was loaded, that one was loaded again or
 * refused. It goes to the JDK's own {@link System.Logger}, at {@code DEBUG}, so that nobody sees it who has not asked;
 * of cases and decisions nothing is logged.
 */
public final class PackLog {

    /** The logger's name. */
    public static final String NAME = "org.councilprotocol.rules";

    private PackLog() {}

    /**
     * Tells what has happened, fit to be shown.
     *
     * @param event what; only asked for where somebody listens
     */
    public static void event(Supplier<String> event) {
        // Asked for each time, and not kept by the class: a program that loads no pack starts no logging.
        System.getLogger(NAME).log(System.Logger.Level.DEBUG, () -> HiddenCharacters.shown(event.get()));
    }
}
