package org.councilprotocol.rules;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.councilprotocol.rules.internal.pack.PackLog;
import org.councilprotocol.rules.internal.watch.FolderWatch;
import org.councilprotocol.rules.pack.PackDefect;
import org.councilprotocol.rules.pack.PackException;
import org.councilprotocol.rules.pack.PackFiles;

/**
 * The protocol of a pack's folder, kept up to date while somebody edits it; {@link Protocol#watch} starts one. Safe to
 * share among threads. A decision under way goes on with the protocol that it began with.
 */
public final class ProtocolWatch implements AutoCloseable {

    /** What is told of each change of the folder, on the thread that watches it. */
    public interface Listener {

        /** The pack was verified and is the current one now. */
        void reloaded(Protocol protocol);

        /** The pack as it stands has these defects, at least one; the last good one stays the current one. */
        void broken(List<PackDefect> defects);
    }

    private final Path folder;
    private final Listener listener;
    private final FolderWatch watch;
    private final Thread thread;
    private volatile Protocol current;

    private ProtocolWatch(Path folder, Listener listener) {
        this.folder = folder;
        this.listener = listener;
        // Watched before it is read, so that no change falls between.
        this.watch = FolderWatch.of(List.of(folder));
        try {
            this.current = Protocol.of(PackFiles.in(folder));
        } catch (RuntimeException e) {
            watch.close();
            throw e;
        }
        this.thread = new Thread(this::run, "council-protocol-watch");
        thread.setDaemon(true);
    }

    static ProtocolWatch start(Path folder, Listener listener) {
        ProtocolWatch started = new ProtocolWatch(folder, listener);
        started.thread.start();
        return started;
    }

    /** The last good protocol of the folder. */
    public Protocol current() {
        return current;
    }

    private void run() {
        try {
            while (watch.awaitChange()) {
                try {
                    reload();
                } catch (RuntimeException e) {
                    // A listener's own mistake must not end the watch.
                    thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void reload() {
        Protocol fresh;
        try {
            fresh = Protocol.of(PackFiles.in(folder));
        } catch (PackException e) {
            refuse(e.defects(), e.count());
            return;
        } catch (UncheckedIOException e) {
            refuse(
                    List.of(new PackDefect(
                            folder.toString(), 0, 0, null, "cannot be read (" + e.getMessage() + ")", "try again")),
                    1);
            return;
        }
        current = fresh;
        PackLog.event(() -> "the pack in " + folder + " was reloaded");
        listener.reloaded(fresh);
    }

    private void refuse(List<PackDefect> defects, int count) {
        PackLog.event(() -> "the pack in " + folder + " was refused, and the last good one stays: "
                + (count == 1 ? "" : count + " defects, the first: ") + defects.get(0));
        listener.broken(defects);
    }

    /** Stops watching and waits for the listener to come back; the current protocol can still be used. */
    @Override
    public void close() {
        watch.close();
        if (Thread.currentThread() == thread) {
            return;
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
