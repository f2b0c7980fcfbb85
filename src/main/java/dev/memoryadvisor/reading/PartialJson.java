package dev.memoryadvisor.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * A JSON document as a tree that remembers on which line each object and array begins. A document that breaks off or is
 * damaged gives the part before the damage.
 */
public final class PartialJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final IdentityHashMap<JsonNode, Integer> lines = new IdentityHashMap<>();
    private final List<JsonNode> roots = new ArrayList<>();
    private String twice;
    private Integer twiceLine;
    private String damage;
    private Integer damagedLine;

    private PartialJson() {}

    /**
     * Reads a document.
     *
     * @throws UnreadableException if nothing of it is JSON
     * @throws IOException if the bytes cannot be had or are more than a structured document may have
     */
    public static PartialJson of(Source source, String hint) throws IOException, UnreadableException {
        PartialJson document = new PartialJson();
        try (JsonParser json = factory(source.limits()).createParser(source.document())) {
            document.read(json);
        }
        if (document.roots.isEmpty()) {
            String why = document.damage == null ? "." : ": " + document.damage;
            throw new UnreadableException("It is no JSON object or array" + why, document.damagedLine, hint);
        }
        return document;
    }

    private static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.structuredDepth())
                        .build())
                .build();
    }

    private void read(JsonParser json) throws IOException {
        Deque<JsonNode> open = new ArrayDeque<>();
        String member = null;
        try {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    member = json.currentName();
                } else if (token.isStructEnd()) {
                    open.pop();
                } else {
                    JsonNode node = node(token, json);
                    if (open.isEmpty()) {
                        if (!node.isContainerNode()) {
                            return;
                        }
                        roots.add(node);
                    } else if (open.peek() instanceof ObjectNode object) {
                        if (object.replace(member, node) != null && twice == null) {
                            twice = member;
                            twiceLine = line(json);
                        }
                    } else if (open.peek() instanceof ArrayNode array) {
                        array.add(node);
                    }
                    if (node.isContainerNode()) {
                        lines.put(node, line(json));
                        open.push(node);
                    }
                }
            }
            if (open.isEmpty() && !roots.isEmpty()) {
                return;
            }
            damage = "it ends in the middle";
        } catch (StreamConstraintsException e) {
            damage = "it is nested too deeply, or a name or number in it is too long";
        } catch (JsonProcessingException e) {
            if (open.isEmpty() && !roots.isEmpty()) {
                return; // what follows a whole document is not ours
            }
            damage = e.getOriginalMessage();
        }
        damagedLine = line(json);
    }

    private static JsonNode node(JsonToken token, JsonParser json) throws IOException {
        return switch (token) {
            case START_OBJECT -> NODES.objectNode();
            case START_ARRAY -> NODES.arrayNode();
            case VALUE_STRING -> NODES.textNode(json.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(json);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    /** As printed, so that a large whole number keeps all its digits; a number that is none (NaN) is null. */
    private static JsonNode number(JsonParser json) throws IOException {
        if (json.isNaN()) {
            return NODES.nullNode();
        }
        String text = json.getText();
        return text.length() > 40 ? NODES.nullNode() : NODES.numberNode(new BigDecimal(text));
    }

    private static int line(JsonParser json) {
        return Math.max(1, json.currentTokenLocation().getLineNr());
    }

    /** The outermost object or array; of several documents one behind another, the first. */
    public JsonNode root() {
        return roots.get(0);
    }

    /** The outermost objects and arrays of all documents, one behind another, in the input. */
    public List<JsonNode> roots() {
        return Collections.unmodifiableList(roots);
    }

    /** What is wrong with the rest; {@code null} if the document is whole. */
    public String damage() {
        return damage;
    }

    /** Says what is wrong with the rest, if anything is, and that a member stands twice. */
    public void sayDamage(Tally tally, String hint) {
        if (twice != null) {
            tally.warn(
                    "line " + twiceLine + ": the member \"" + twice + "\" stands twice in one object; the last counts");
        }
        if (damage != null) {
            tally.unreadable("The JSON is damaged: " + damage + ".", damagedLine, hint);
        }
    }

    /** Line of the damage; {@code null} if there is none. */
    public Integer damagedLine() {
        return damagedLine;
    }

    /** Line on which an object or array of this document begins. */
    public int line(JsonNode node) {
        return lines.getOrDefault(node, 1);
    }

    /** A whole number of a member, 0 or more; {@code null} if it is absent or none a process can have. */
    public static Long count(JsonNode object, String member) {
        JsonNode value = object.path(member);
        if (!value.isNumber()) {
            return null;
        }
        BigDecimal number = value.decimalValue();
        boolean possible = number.signum() >= 0
                && number.scale() > -40
                && number.compareTo(BigDecimal.valueOf(Amounts.LARGEST)) <= 0
                && number.scale() < 40
                && number.stripTrailingZeros().scale() <= 0;
        return possible ? number.longValueExact() : null;
    }

    /** A number of a member; {@code null} if it is absent or none. */
    public static Double decimal(JsonNode object, String member) {
        JsonNode value = object.path(member);
        return value.isNumber() && Double.isFinite(value.doubleValue()) ? (Double) value.doubleValue() : null;
    }
}
