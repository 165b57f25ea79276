package org.councilprotocol.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a server is set up. Immutable.
 *
 * @param host the address on which it listens; {@code 127.0.0.1} is this machine alone
 * @param port the port; 0 for any that is free
 * @param packs folders of packs that it has besides those of its class path
 * @param frameAncestors which sites may show its pages in a frame, as Content-Security-Policy writes them
 * @param rate how often one address may ask in a minute; 0 for as often as it likes
 * @param decisions how many cases it decides at once
 */
public record Settings(String host, int port, List<Path> packs, String frameAncestors, int rate, int decisions) {

    private static final int PORT = 8080;

    public Settings {
        packs = List.copyOf(packs);
    }

    /** For this machine alone, with the packs of the class path. */
    public static Settings standard() {
        return new Settings(
                "127.0.0.1",
                PORT,
                List.of(),
                "'none'",
                0,
                2 * Runtime.getRuntime().availableProcessors());
    }

    /** The same on another port. */
    public Settings withPort(int other) {
        return new Settings(host, other, packs, frameAncestors, rate, decisions);
    }

    /**
     * Those that a command line gives.
     *
     * @throws IllegalArgumentException if it has anything else; the message says what to write
     */
    public static Settings of(List<String> arguments) {
        Settings settings = standard();
        List<Path> packs = new ArrayList<>();
        int i = 0;
        while (i < arguments.size()) {
            String option = arguments.get(i++);
            switch (option) {
                case "--packs" -> {
                    while (i < arguments.size() && !arguments.get(i).startsWith("--")) {
                        packs.add(Path.of(arguments.get(i++)));
                    }
                }
                case "--port", "--host", "--rate", "--decisions", "--frame-ancestors" -> {
                    if (i == arguments.size()) {
                        throw new IllegalArgumentException(option + " needs a value.");
                    }
                    settings = settings.with(option, arguments.get(i++));
                }
                default ->
                    throw new IllegalArgumentException("There is no " + option + ". Usage: ./protocol serve [--port N]"
                            + " [--host ADDRESS] [--packs DIR…] [--frame-ancestors SITES] [--rate N] [--decisions N]");
            }
        }
        return new Settings(
                settings.host, settings.port, packs, settings.frameAncestors, settings.rate, settings.decisions);
    }

    private Settings with(String option, String value) {
        return switch (option) {
            case "--port" -> withPort(number(option, value, 0, 65_535));
            case "--host" -> new Settings(value, port, packs, frameAncestors, rate, decisions);
            case "--rate" ->
                new Settings(host, port, packs, frameAncestors, number(option, value, 0, 1_000_000), decisions);
            case "--decisions" ->
                new Settings(host, port, packs, frameAncestors, rate, number(option, value, 1, 1_000));
            default -> new Settings(host, port, packs, sites(value), rate, decisions);
        };
    }

    private static int number(String option, String value, int least, int most) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as of any other.
        }
        throw new IllegalArgumentException(option + " is a whole number from " + least + " to " + most + ".");
    }

    /** Nothing that could begin another directive, or another header. */
    private static String sites(String value) {
        if (!value.matches("[A-Za-z0-9:/.*' -]+")) {
            throw new IllegalArgumentException(
                    "--frame-ancestors is 'none', 'self' or sites such as https://intranet.example, parted by spaces.");
        }
        return value;
    }
}
