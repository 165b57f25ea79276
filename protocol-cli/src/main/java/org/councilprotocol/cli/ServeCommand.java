package org.councilprotocol.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Tells of the server. The launcher starts it, from a module of its own: its libraries are no business of any other
 * command.
 */
@Command(
        name = "serve",
        header = "Serve every council's protocol over HTTP: pages for clerks, and a service for other programs.",
        description = {"", "Pages are at /, the service at /v1, its description at /v1/openapi.json.", ""},
        footer = {"  ./protocol serve", "  ./protocol serve --port 9000 --packs ./my-pack"})
final class ServeCommand implements Runnable {

    @Option(names = "--port", paramLabel = "N", description = "The port on which it listens; 8080 if none is given.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "The address on which it listens; this machine alone if none is given.")
    private String host;

    @Option(
            names = "--packs",
            paramLabel = "DIR",
            arity = "1..*",
            description = "Folders of packs besides those of this project.")
    private List<String> packs;

    @Option(
            names = "--frame-ancestors",
            paramLabel = "SITES",
            description = "Which sites may show its pages in a frame; none if none are given.")
    private String frameAncestors;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "How often one address may ask in a minute; as often as it likes if not given.")
    private int rate;

    @Option(
            names = "--decisions",
            paramLabel = "N",
            description = "How many cases are decided at once; twice the number of processors if not given.")
    private int decisions;

    @Override
    public void run() {
        throw new BadInputException(
                "The server is started by the launcher, with nothing before the command:" + " ./protocol serve.");
    }
}
