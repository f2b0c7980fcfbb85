package dev.memoryadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Renders a kustomize folder, as far as {@code k8s/} uses kustomize, so that the tests need no kubectl. What it does not
 * know it refuses: silence would render something else than kubectl does.
 */
final class Kustomization {
    /** YAML whose keys may not stand twice. */
    static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private static final Set<String> FIELDS =
            Set.of("apiVersion", "kind", "namespace", "resources", "labels", "replicas", "images", "patches");
    private static final Set<String> CLUSTER_SCOPED = Set.of("Namespace", "ClusterRole", "ClusterRoleBinding");
    private static final Set<String> WITH_PODS = Set.of("Deployment", "StatefulSet", "DaemonSet", "Job");

    /** By which field the elements of a list are told apart when a patch is merged into it. */
    private static final Map<String, String> MERGE_KEYS = Map.of(
            "containers", "name",
            "initContainers", "name",
            "volumes", "name",
            "env", "name",
            "volumeMounts", "mountPath");

    private final Path folder;
    private final JsonNode file;

    private Kustomization(Path folder) throws IOException {
        this.folder = folder;
        this.file = YAML.readTree(folder.resolve("kustomization.yaml").toFile());
    }

    /** The documents of a folder with a {@code kustomization.yaml}. */
    static List<ObjectNode> render(Path folder) throws IOException {
        return new Kustomization(folder).render();
    }

    /** The documents of YAML text. */
    static List<ObjectNode> documents(String yaml) throws IOException {
        try (MappingIterator<ObjectNode> all = YAML.readerFor(ObjectNode.class).readValues(yaml)) {
            return all.readAll();
        }
    }

    private List<ObjectNode> render() throws IOException {
        knows(file, FIELDS);
        List<ObjectNode> documents = new ArrayList<>();
        for (JsonNode resource : file.path("resources")) {
            Path path = folder.resolve(resource.asText()).normalize();
            documents.addAll(Files.isDirectory(path) ? render(path) : documents(Files.readString(path)));
        }
        for (JsonNode patch : file.path("patches")) {
            patch(documents, patch);
        }
        for (ObjectNode document : documents) {
            namespace(document);
            labels(document);
            images(document);
        }
        for (JsonNode replicas : file.path("replicas")) {
            knows(replicas, Set.of("name", "count"));
            find(documents, "Deployment", replicas.path("name").asText())
                    .withObjectProperty("spec")
                    .set("replicas", replicas.path("count"));
        }
        return documents;
    }

    private void patch(List<ObjectNode> documents, JsonNode entry) throws IOException {
        knows(entry, Set.of("path"));
        for (ObjectNode patch :
                documents(Files.readString(folder.resolve(entry.path("path").asText())))) {
            merge(find(documents, patch.path("kind").asText(), name(patch)), patch);
        }
    }

    /** A strategic merge: objects field by field, lists of named things element by element, else the patch's value. */
    private static void merge(ObjectNode into, ObjectNode patch) {
        for (Map.Entry<String, JsonNode> field : patch.properties()) {
            assertThat(field.getKey()).as("directives are not rendered here").doesNotStartWith("$");
            JsonNode old = into.get(field.getKey());
            String key = MERGE_KEYS.get(field.getKey());
            if (field.getValue().isNull()) {
                into.remove(field.getKey());
            } else if (old instanceof ObjectNode object && field.getValue() instanceof ObjectNode change) {
                merge(object, change);
            } else if (old instanceof ArrayNode list && key != null) {
                for (JsonNode change : field.getValue()) {
                    merge(list, key, (ObjectNode) change);
                }
            } else {
                into.set(field.getKey(), field.getValue().deepCopy());
            }
        }
    }

    private static void merge(ArrayNode into, String key, ObjectNode change) {
        for (JsonNode element : into) {
            if (element.path(key).equals(change.path(key))) {
                merge((ObjectNode) element, change);
                return;
            }
        }
        into.insert(0, change.deepCopy());
    }

    private void namespace(ObjectNode document) {
        if (!file.has("namespace")) {
            return;
        }
        String field = kind(document).equals("Namespace") ? "name" : "namespace";
        if (field.equals("name") || !CLUSTER_SCOPED.contains(kind(document))) {
            document.withObjectProperty("metadata").set(field, file.get("namespace"));
        }
    }

    private void labels(ObjectNode document) {
        for (JsonNode entry : file.path("labels")) {
            knows(entry, Set.of("pairs", "includeTemplates"));
            ObjectNode pairs = (ObjectNode) entry.path("pairs");
            document.withObjectProperty("metadata").withObjectProperty("labels").setAll(pairs);
            if (entry.path("includeTemplates").asBoolean() && WITH_PODS.contains(kind(document))) {
                document.withObjectProperty("spec")
                        .withObjectProperty("template")
                        .withObjectProperty("metadata")
                        .withObjectProperty("labels")
                        .setAll(pairs);
            }
        }
    }

    private void images(ObjectNode document) {
        for (JsonNode entry : file.path("images")) {
            knows(entry, Set.of("name", "newName", "newTag"));
            for (String list : List.of("containers", "initContainers")) {
                for (JsonNode container : document.at("/spec/template/spec").path(list)) {
                    image((ObjectNode) container, entry);
                }
            }
        }
    }

    private static void image(ObjectNode container, JsonNode entry) {
        String image = container.path("image").asText();
        // A colon before the last slash is a registry's port.
        int colon = image.indexOf(':', image.lastIndexOf('/') + 1);
        String name = colon < 0 ? image : image.substring(0, colon);
        if (name.equals(entry.path("name").asText())) {
            String tag = colon < 0 ? "" : image.substring(colon);
            container.put(
                    "image",
                    entry.path("newName").asText(name)
                            + (entry.has("newTag") ? ":" + entry.path("newTag").asText() : tag));
        }
    }

    private static void knows(JsonNode node, Set<String> fields) {
        assertThat(node.properties()).extracting(Map.Entry::getKey).isSubsetOf(fields);
    }

    private static ObjectNode find(List<ObjectNode> documents, String kind, String name) {
        Optional<ObjectNode> found = documents.stream()
                .filter(d -> kind(d).equals(kind) && name(d).equals(name))
                .findFirst();
        return found.orElseThrow(() -> new AssertionError("no " + kind + " " + name + " to change"));
    }

    private static String kind(ObjectNode document) {
        return document.path("kind").asText();
    }

    private static String name(ObjectNode document) {
        return document.at("/metadata/name").asText();
    }
}
