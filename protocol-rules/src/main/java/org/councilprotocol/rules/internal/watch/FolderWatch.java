package org.councilprotocol.rules.internal.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Notices when {@code .drl} and {@code .json} files of some folders, or of folders in them, are written, added or
 * removed. The file system tells of a change where it can; in any case the files are looked at every second, so that a
 * folder on a network, or one that is deleted and made again, is not lost.
 */
public final class FolderWatch implements AutoCloseable {

    private static final Duration LOOK = Duration.ofSeconds(1);

    /** An editor may write a file in several steps; a change counts once nothing has moved for so long. */
    private static final Duration REST = Duration.ofMillis(40);

    private static final int DEEPEST = 8;

    private final List<Path> folders;
    private final WatchService service;
    private Map<Path, Stamp> seen;
    private volatile boolean closed;

    /** What tells two states of a file apart without reading it. */
    private record Stamp(
            long size, FileTime modified, @Nullable Object key) {}

    private FolderWatch(List<Path> folders, WatchService service) {
        this.folders = List.copyOf(folders);
        this.service = service;
        register();
        this.seen = look();
    }

    /**
     * Watches these folders from now on; one that does not exist yet counts as empty.
     *
     * @throws UncheckedIOException if the file system cannot be watched
     */
    public static FolderWatch of(List<Path> folders) {
        try {
            return new FolderWatch(folders, FileSystems.getDefault().newWatchService());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits until a file has changed since this was last called, or since watching began, and the writing has come to
     * rest.
     *
     * @return whether one has; {@code false} once this is closed
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public boolean awaitChange() throws InterruptedException {
        while (!closed) {
            Map<Path, Stamp> now = look();
            if (!now.equals(seen)) {
                seen = atRest(now);
                return !closed;
            }
            try {
                WatchKey key = service.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                if (key == null || !forget(key)) {
                    register();
                }
            } catch (ClosedWatchServiceException e) {
                return false;
            }
        }
        return false;
    }

    private static boolean forget(WatchKey key) {
        key.pollEvents();
        return key.reset();
    }

    private Map<Path, Stamp> atRest(Map<Path, Stamp> first) throws InterruptedException {
        Map<Path, Stamp> before = first;
        while (!closed) {
            Thread.sleep(REST.toMillis());
            Map<Path, Stamp> now = look();
            if (now.equals(before)) {
                break;
            }
            before = now;
        }
        return before;
    }

    private void register() {
        for (Path folder : folders) {
            try (Stream<Path> within = Files.walk(folder, DEEPEST)) {
                for (Path each : within.filter(Files::isDirectory).toList()) {
                    each.register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
                }
            } catch (IOException | UncheckedIOException e) {
                // Gone, or going: the next look tries again.
                continue;
            }
        }
    }

    private Map<Path, Stamp> look() {
        Map<Path, Stamp> stamps = new TreeMap<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
                files.filter(FolderWatch::matters).forEach(file -> stamps.put(file, stamp(file)));
            } catch (IOException | UncheckedIOException e) {
                // Gone, or going: what is left counts.
                continue;
            }
        }
        return stamps;
    }

    private static boolean matters(Path file) {
        String name = file.toString();
        return name.endsWith(".drl") || name.endsWith(".json");
    }

    private static Stamp stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
        } catch (IOException e) {
            return new Stamp(-1, FileTime.fromMillis(0), null);
        }
    }

    /** Stops watching; whoever waits comes back. */
    @Override
    public void close() {
        closed = true;
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
