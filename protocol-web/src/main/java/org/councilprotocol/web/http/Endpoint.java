package org.councilprotocol.web.http;

/** Answers requests; called by several threads at once. */
@FunctionalInterface
public interface Endpoint {

    /**
     * The answer.
     *
     * @throws Problem if there is none
     */
    Response answer(Request request);
}
