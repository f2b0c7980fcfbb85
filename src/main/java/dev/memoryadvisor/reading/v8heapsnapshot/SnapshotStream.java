package dev.memoryadvisor.reading.v8heapsnapshot;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Goes through the JSON of a snapshot once and keeps totals and the names they need. */
final class SnapshotStream {
    private final JsonParser json;
    private final NodeTotals totals = new NodeTotals();
    private final Map<Integer, String> names = new HashMap<>();
    private List<String> fields = List.of();
    private List<String> types = NodeTotals.defaultTypes();
    private Long nodeCount;
    private boolean nodesRead;
    private boolean namesRead;

    SnapshotStream(JsonParser json) {
        this.json = json;
    }

    /** A snapshot that no V8 writes. */
    static final class NoSnapshotException extends IOException {
        private static final long serialVersionUID = 1L;

        NoSnapshotException(String message) {
            super(message);
        }
    }

    /** Reads to the end of the names, which stand last. */
    void read() throws IOException {
        expect(json.nextToken(), JsonToken.START_OBJECT, "The snapshot does not begin with an object");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "snapshot" -> snapshot(value);
                case "nodes" -> nodes(value);
                case "strings" -> strings(value);
                default -> json.skipChildren();
            }
        }
    }

    private static void expect(JsonToken actual, JsonToken expected, String otherwise) throws NoSnapshotException {
        if (actual != expected) {
            throw new NoSnapshotException(otherwise);
        }
    }

    private void snapshot(JsonToken value) throws IOException {
        expect(value, JsonToken.START_OBJECT, "Its part \"snapshot\" is no object");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            if (name.equals("meta") && token == JsonToken.START_OBJECT) {
                meta();
            } else if (name.equals("node_count") && token == JsonToken.VALUE_NUMBER_INT) {
                nodeCount = json.getLongValue();
            } else {
                json.skipChildren();
            }
        }
    }

    private void meta() throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            if (name.equals("node_fields") && token == JsonToken.START_ARRAY) {
                fields = words();
            } else if (name.equals("node_types") && token == JsonToken.START_ARRAY) {
                nodeTypes();
            } else {
                json.skipChildren();
            }
        }
    }

    /** The types of the first field, which is the type; those of the other fields are not needed. */
    private void nodeTypes() throws IOException {
        int index = 0;
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == null) {
                return;
            }
            if (token == JsonToken.START_ARRAY && index == fields.indexOf("type")) {
                types = words();
            } else {
                json.skipChildren();
            }
            index++;
        }
    }

    private List<String> words() throws IOException {
        List<String> words = new ArrayList<>();
        for (JsonToken token = json.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = json.nextToken()) {
            words.add(token == JsonToken.VALUE_STRING ? json.getText() : "");
            json.skipChildren();
        }
        return words;
    }

    private void nodes(JsonToken value) throws IOException {
        int type = fields.indexOf("type");
        int name = fields.indexOf("name");
        int size = fields.indexOf("self_size");
        if (value != JsonToken.START_ARRAY || type < 0 || name < 0 || size < 0) {
            throw new NoSnapshotException("It does not say which fields a node has");
        }
        long[] node = new long[fields.size()];
        int at = 0;
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            expect(token, JsonToken.VALUE_NUMBER_INT, "A node holds something that is no whole number");
            node[at] = json.getLongValue();
            at++;
            if (at == node.length) {
                at = 0;
                node(node[type], node[name], node[size]);
            }
        }
        nodesRead = at == 0;
    }

    private void node(long type, long name, long size) throws NoSnapshotException {
        if (type < 0 || type >= types.size() || name < 0 || name > Integer.MAX_VALUE) {
            throw new NoSnapshotException("A node has a type or name that is not among the snapshot's");
        }
        totals.add(types.get((int) type), (int) name, size);
    }

    private void strings(JsonToken value) throws IOException {
        expect(value, JsonToken.START_ARRAY, "Its part \"strings\" is no list");
        int index = 0;
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            expect(token, JsonToken.VALUE_STRING, "Its strings hold something that is no string");
            if (totals.byName().containsKey(index)) {
                names.put(index, json.getText());
            }
            index++;
        }
        namesRead = true;
    }

    /** What was counted. */
    NodeTotals totals() {
        return totals;
    }

    /** The string with this number; {@code null} if it was not read. */
    String name(int index) {
        return names.get(index);
    }

    /** Whether all nodes and names were read, and as many nodes as the snapshot says. */
    boolean whole() {
        return nodesRead && namesRead && (nodeCount == null || nodeCount == totals.nodes());
    }
}
