package org.councilprotocol.rules;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.councilprotocol.rules.internal.pack.PackLog;

/** What is logged about packs while this is open. */
public final class LoggedEvents extends Handler implements AutoCloseable {

    private final List<LogRecord> records = new CopyOnWriteArrayList<>();
    private final Logger logger = Logger.getLogger(PackLog.NAME);

    /** What is logged from now on, at every level. */
    public LoggedEvents() {
        logger.setLevel(Level.ALL);
        logger.addHandler(this);
    }

    /** The messages so far, each of which nobody sees who has not asked for it. */
    public List<String> messages() {
        for (LogRecord each : records) {
            if (!each.getLevel().equals(Level.FINE)) {
                throw new AssertionError(each.getLevel() + ": " + each.getMessage());
            }
        }
        return records.stream().map(LogRecord::getMessage).toList();
    }

    @Override
    public void publish(LogRecord each) {
        records.add(each);
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setLevel(null);
    }
}
