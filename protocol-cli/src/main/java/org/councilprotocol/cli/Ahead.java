package org.councilprotocol.cli;

import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What nearly every command needs, made ready beside what picocli does: the words, the model, and the protocol of the
 * council that the arguments seem to name. If that guess is wrong it costs nothing but the work of another processor.
 */
final class Ahead {

    private static final Set<String> OF_A_COUNCIL = Set.of("decide", "explain", "ask", "find", "facts", "norms");

    private final String council;
    private final @Nullable FutureTask<Protocol> loading;

    private Ahead(String council, @Nullable FutureTask<Protocol> loading) {
        this.council = council;
        this.loading = loading;
    }

    /** Begins, for the command that these arguments name. */
    static Ahead of(String... arguments) {
        start(Words::common);
        start(Shape::situations);
        if (arguments.length < 2 || !OF_A_COUNCIL.contains(arguments[0])) {
            return new Ahead("", null);
        }
        FutureTask<Protocol> loading = new FutureTask<>(() -> Protocol.load(arguments[1]));
        start(loading);
        return new Ahead(arguments[1], loading);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    /** The protocol of a council, as {@link Protocol#load(String)} gives it. */
    Protocol protocol(String of) {
        if (loading != null && of.equals(council)) {
            try {
                return loading.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                // It fails again below, and says why.
            }
        }
        return Protocol.load(of);
    }
}
