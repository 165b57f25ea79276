package org.councilprotocol.testkit.retelling;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.util.List;
import java.util.Objects;
import org.councilprotocol.model.Named;
import org.councilprotocol.rules.internal.vocabulary.Shape;

/** The facts of a situation that are told so far, as JSON. Not shared among threads. */
final class FactTree {

    private static final JsonMapper JSON = new JsonMapper();

    private final Shape situation;
    private ObjectNode facts = JSON.createObjectNode();

    FactTree(Shape situation) {
        this.situation = situation;
    }

    FactTree copy() {
        FactTree copy = new FactTree(situation);
        copy.facts = facts.deepCopy();
        return copy;
    }

    void becomes(FactTree other) {
        facts = other.facts;
    }

    /** There is a person, or another record, of this type; {@code false} where another is told there already. */
    boolean person(List<String> place, String type) {
        ObjectNode owner = at(place.subList(0, place.size() - 1));
        String name = place.get(place.size() - 1);
        if (isList(place)) {
            if (!owner.has(name)) {
                owner.putArray(name).addObject();
            }
        } else if (!owner.has(name)) {
            owner.putObject(name);
        }
        if (type.equals("Person")) {
            return true;
        }
        ObjectNode person = at(place);
        if (!type.equals("Member") && !type.equals("Officer") && !type.equals("Outsider")) {
            return true;
        }
        String party = Shape.kebab(type);
        if (person.has("party")) {
            return person.path("party").asText().equals(party);
        }
        person.put("party", party);
        return true;
    }

    /** The fact has this value; {@code false} where it has another. */
    boolean one(List<String> place, Object value) {
        ObjectNode owner = at(place.subList(0, place.size() - 1));
        String name = place.get(place.size() - 1);
        ValueNode told = value(value);
        if (owner.has(name)) {
            return owner.get(name).equals(told);
        }
        owner.set(name, told);
        return true;
    }

    /** The value is among those of the fact. */
    boolean among(List<String> place, Object value) {
        ObjectNode owner = at(place.subList(0, place.size() - 1));
        ArrayNode values = owner.withArray(place.get(place.size() - 1));
        ValueNode told = value(value);
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).equals(told)) {
                return true;
            }
        }
        values.add(told);
        return true;
    }

    /** The case. */
    String json() {
        ObjectNode whole = JSON.createObjectNode();
        whole.put("situation", situation.name());
        whole.setAll(facts);
        return whole.toString();
    }

    /** Whether the fact at a place holds several records. */
    private boolean isList(List<String> place) {
        List<Shape> owners = List.of(situation);
        boolean list = false;
        for (String name : place) {
            Shape.Part part = owners.stream()
                    .map(owner -> owner.part(name))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            list = part.many() == Shape.Many.LIST;
            owners = part.kind() == Shape.Kind.RECORD ? Shape.permitted(part.type()) : List.of();
        }
        return list;
    }

    private ObjectNode at(List<String> place) {
        ObjectNode here = facts;
        for (String part : place) {
            if (here.path(part).isArray()) {
                here = (ObjectNode) here.get(part).get(0);
            } else {
                here = here.path(part).isObject() ? (ObjectNode) here.get(part) : here.putObject(part);
            }
        }
        return here;
    }

    private static ValueNode value(Object value) {
        if (value instanceof Boolean truth) {
            return JSON.getNodeFactory().booleanNode(truth);
        } else if (value instanceof Integer number) {
            return JSON.getNodeFactory().numberNode(number);
        } else if (value instanceof Enum<?> constant) {
            return JSON.getNodeFactory().textNode(Shape.kebab(constant.name()));
        } else if (value instanceof Named named) {
            return JSON.getNodeFactory().textNode(named.name());
        }
        return JSON.getNodeFactory().textNode(String.valueOf(value));
    }
}
