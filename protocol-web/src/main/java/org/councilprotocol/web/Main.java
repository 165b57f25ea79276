package org.councilprotocol.web;

import java.io.IOException;
import java.util.List;
import org.councilprotocol.rules.pack.PackException;

/** Starts the server from the command line; exit codes are those of {@code ./protocol}. */
public final class Main {

    private static final int USAGE = 2;
    private static final int BROKEN_PACK = 3;
    private static final int ERROR = 70;

    private Main() {}

    /** Serves until the process is ended. */
    public static void main(String[] arguments) throws InterruptedException {
        int exitCode = run(List.of(arguments));
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    private static int run(List<String> arguments) throws InterruptedException {
        try (WebServer server = WebServer.start(Settings.of(arguments))) {
            System.out.println("Serving on http://127.0.0.1:" + server.port() + "/ (Ctrl+C ends it)");
            server.join();
            return 0;
        } catch (PackException e) {
            System.err.println(e.getMessage());
            return BROKEN_PACK;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return USAGE;
        } catch (IOException e) {
            System.err.println("The server cannot listen there: " + e.getMessage());
            return ERROR;
        }
    }
}
