package org.councilprotocol.rules.engine;

/** A rule engine refused rules, or did not come to an end with them: a defect of this library, not of its input. */
@SuppressWarnings("serial")
public final class EngineException extends RuntimeException {

    /** A refusal with this message. */
    public EngineException(String message) {
        super(message);
    }

    /** The same, because of this. */
    public EngineException(String message, Throwable cause) {
        super(message, cause);
    }
}
