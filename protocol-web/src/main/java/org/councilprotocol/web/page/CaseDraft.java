package org.councilprotocol.web.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.rules.json.Limits;
import org.councilprotocol.rules.json.SituationWriter;
import org.councilprotocol.web.council.Council;
import org.councilprotocol.web.http.Problem;

/**
 * A case as far as it has been told. It is all that the pages remember, and stands in their address: a fact that is
 * {@code null} in it was asked for, and is not known. Immutable.
 */
final class CaseDraft {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String SITUATION = "situation";
    private static final String SITUATIONS = "situations";
    private static final String PEOPLE = "people";
    private static final String ID = "id";
    private static final String PARTY = "party";
    /** By which a case says of a fact something less than its value. */
    private static final List<String> RESTRICTIONS = List.of("has", "hasNot", "not", "oneOf");
    /** So long may an address be before some server or other cuts it off. */
    private static final int LONGEST = 8_000;

    private final Council council;
    private final ObjectNode tree;
    private final Case theCase;

    /**
     * A draft.
     *
     * @throws InputException if it says what a case cannot say
     */
    private CaseDraft(Council council, ObjectNode tree) {
        this.council = council;
        this.tree = tree;
        this.theCase = council.protocol().read(tree.toString());
    }

    /**
     * Situations of which nothing is known yet.
     *
     * @throws Problem if the council has no such situation
     */
    static CaseDraft of(Council council, List<String> situations) {
        ObjectNode tree = MAPPER.createObjectNode();
        ArrayNode all = tree.putArray(SITUATIONS);
        for (String situation : situations) {
            if (!council.situations().containsKey(situation)) {
                throw new Problem(Problem.Kind.BAD_REQUEST, "there is no such kind of event");
            }
            all.addObject().put(SITUATION, situation);
        }
        try {
            return new CaseDraft(council, tree);
        } catch (InputException e) {
            throw new Problem(Problem.Kind.BAD_REQUEST, "these cannot be put together");
        }
    }

    /**
     * A case that somebody saved.
     *
     * @throws InputException if it is none
     */
    static CaseDraft saved(Council council, String json) {
        Case known = council.protocol().read(json);
        return new CaseDraft(council, whole(new SituationWriter().write(known)));
    }

    /**
     * The draft of an address.
     *
     * @throws Problem if the address is not whole, or is of a case that these rules do not know
     */
    static CaseDraft decoded(Council council, String encoded) {
        try {
            byte[] deflated = Base64.getUrlDecoder().decode(encoded);
            try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated), new Inflater(true))) {
                byte[] json = in.readNBytes(Limits.BYTES + 1);
                if (json.length <= Limits.BYTES) {
                    return new CaseDraft(council, whole(new String(json, StandardCharsets.UTF_8)));
                }
            }
        } catch (InputException e) {
            throw new Problem(
                    Problem.Kind.BAD_REQUEST,
                    "this link tells a case that the present rules do not know: begin again with what happened");
        } catch (IOException | IllegalArgumentException e) {
            // Said below, as of one that is too long.
        }
        throw new Problem(Problem.Kind.BAD_REQUEST, "this link is not whole: begin again with what happened");
    }

    /** With all situations in a list. */
    private static ObjectNode whole(String json) {
        JsonNode read;
        try {
            read = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON", e);
        }
        if (!(read instanceof ObjectNode object)) {
            throw new IllegalArgumentException("no case");
        }
        if (object.has(SITUATIONS)) {
            return object;
        }
        ObjectNode whole = MAPPER.createObjectNode();
        whole.putArray(SITUATIONS).add(object);
        return whole;
    }

    /**
     * As it stands in an address.
     *
     * @throws Problem if it is too long for one
     */
    String encoded() {
        JsonNode shortest =
                tree.size() == 1 && situations().size() == 1 ? situations().get(0) : tree;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try (OutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(shortest.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("an array of bytes takes whatever is written", e);
        } finally {
            deflater.end();
        }
        String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
        if (encoded.length() > LONGEST) {
            throw new Problem(
                    Problem.Kind.TOO_LARGE, "this case is too long for these pages: put it to the service at /v1");
        }
        return encoded;
    }

    /** As somebody may keep it: indented, and without what was asked for in vain. */
    String json() {
        return new SituationWriter().write(theCase);
    }

    /** Whose protocol it is for. */
    Council council() {
        return council;
    }

    /** What is known. */
    Case theCase() {
        return theCase;
    }

    private ArrayNode situations() {
        return (ArrayNode) tree.path(SITUATIONS);
    }

    /** What is told at a path; missing where nothing is, null where it was asked for in vain. */
    JsonNode at(FactPath path) {
        ObjectNode owner = owner(tree.deepCopy(), path);
        JsonNode found = owner.path(path.name());
        return path.index() < 0 ? found : found.path(path.index());
    }

    /** Whether a fact was asked for, and is not known. */
    boolean isNotKnown(FactPath path) {
        return at(path).isNull();
    }

    /** Whether a fact was asked for, and its value is not known: at the most what it is not, or what is among it. */
    boolean isAsked(FactPath path) {
        JsonNode told = at(path);
        return told.isNull() || RESTRICTIONS.stream().anyMatch(told::has);
    }

    /**
     * The same with one more fact, or another value of it.
     *
     * @throws InputException if the fact cannot have that value, or contradicts what is known
     */
    CaseDraft with(FactPath path, JsonNode value) {
        ObjectNode changed = tree.deepCopy();
        owner(changed, path).set(path.name(), value);
        return new CaseDraft(council, changed);
    }

    /** The same where a fact was asked for, and is not known. */
    CaseDraft notKnown(FactPath path) {
        return with(path, NullNode.getInstance());
    }

    /**
     * The same with one more situation of which nothing is known.
     *
     * @throws InputException if such a one is told already
     */
    CaseDraft and(String situation) {
        ObjectNode changed = tree.deepCopy();
        ((ArrayNode) changed.path(SITUATIONS)).addObject().put(SITUATION, situation);
        return new CaseDraft(council, changed);
    }

    /** The same without one of its situations, which is not the only one. */
    CaseDraft without(int situation) {
        ObjectNode changed = tree.deepCopy();
        ((ArrayNode) changed.path(SITUATIONS)).remove(situation);
        return new CaseDraft(council, changed);
    }

    /** What has the fact at a path, made where nothing is known of it yet. */
    private static ObjectNode owner(ObjectNode root, FactPath path) {
        List<FactPath> steps = new ArrayList<>();
        path.way().forEach(steps::add);
        FactPath first = steps.get(0);
        ObjectNode owner;
        int next;
        if (first.name().equals(PEOPLE) && first.index() < 0) {
            owner = described(root, steps.get(1).name());
            next = 2;
        } else if (first.name().equals(SITUATIONS) && first.index() >= 0) {
            owner = object(root.path(SITUATIONS).path(first.index()));
            next = 1;
        } else {
            owner = object(root.path(SITUATIONS).path(0));
            next = 0;
        }
        for (FactPath step : steps.subList(next, steps.size() - 1)) {
            owner = inner(root, owner, step);
        }
        return owner;
    }

    private static ObjectNode inner(ObjectNode root, ObjectNode owner, FactPath step) {
        JsonNode found = owner.path(step.name());
        boolean listed = step.index() >= 0;
        JsonNode node = listed ? found.path(step.index()) : found;
        if (node instanceof ObjectNode object) {
            return object.size() == 1 && object.path(ID).isTextual()
                    ? described(root, object.path(ID).asText())
                    : object;
        } else if (node instanceof TextNode text && find(root, text.asText()) instanceof ObjectNode somebody) {
            return somebody;
        }
        ObjectNode made = MAPPER.createObjectNode();
        if (node instanceof TextNode party) {
            made.put(PARTY, party.asText());
        }
        if (!listed) {
            owner.set(step.name(), made);
        } else if (found instanceof ArrayNode list && list.has(step.index())) {
            list.set(step.index(), made);
        } else {
            throw noSuch();
        }
        return made;
    }

    private static ObjectNode described(ObjectNode root, String id) {
        return object(find(root, id));
    }

    /** Where somebody with an id is described; missing if nowhere. */
    private static JsonNode find(JsonNode node, String id) {
        if (node.path(ID).asText().equals(id) && node.size() > 1) {
            return node;
        }
        for (JsonNode each : node) {
            JsonNode found = find(each, id);
            if (!found.isMissingNode()) {
                return found;
            }
        }
        return MissingNode.getInstance();
    }

    private static ObjectNode object(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw noSuch();
    }

    private static Problem noSuch() {
        return new Problem(Problem.Kind.BAD_REQUEST, "this case has no such fact");
    }
}
