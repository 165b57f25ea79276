import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.json.DecisionWriter;
import org.councilprotocol.rules.json.InputException;

/**
 * Decides JSON Lines of {@code {"council": …, "case": …}} in the version of the library on its class path. Serves
 * commits in which a protocol reads its cases (`Protocol.read`), as long as it compiles against them.
 *
 * <p>For each line one line: {@code {"decision": …}}, {@code {"refused": …}} for a case that is refused,
 * {@code {"failed": …}} for an exception that is none of that, or {@code {"tookLongerThan": seconds}}.
 */
final class Driver2 {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Map<String, Protocol> protocols = new HashMap<>();
    private final DecisionWriter writer = new DecisionWriter();

    /** @param args how many seconds a case may take */
    public static void main(String[] args) throws Exception {
        int seconds = Integer.parseInt(args[0]);
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Driver2 driver = new Driver2();
        ExecutorService worker = worker();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            JsonNode json = MAPPER.readTree(line);
            Future<String> answer = worker.submit(() -> driver.answer(json));
            try {
                out.println(answer.get(seconds, TimeUnit.SECONDS));
            } catch (TimeoutException e) {
                // It may not heed an interrupt: it is left to itself, and another thread goes on.
                worker.shutdownNow();
                worker = worker();
                out.println("{\"tookLongerThan\": " + seconds + "}");
            } catch (ExecutionException e) {
                out.println(
                        "{\"failed\": " + MAPPER.writeValueAsString(e.getCause().toString()) + "}");
            }
        }
        out.flush();
        worker.shutdownNow();
        // Whoever was left to himself is still at it.
        System.exit(out.checkError() ? 1 : 0);
    }

    private static ExecutorService worker() {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
    }

    private synchronized Protocol protocol(String council) {
        return protocols.computeIfAbsent(council, Protocol::load);
    }

    private String answer(JsonNode json) throws Exception {
        Protocol protocol = protocol(json.path("council").asText());
        try {
            String decision =
                    writer.write(protocol.decide(protocol.read(json.path("case").toString())));
            return "{\"decision\": " + MAPPER.writeValueAsString(MAPPER.readTree(decision)) + "}";
        } catch (InputException e) {
            return "{\"refused\": " + MAPPER.writeValueAsString(e.getMessage()) + "}";
        }
    }
}
