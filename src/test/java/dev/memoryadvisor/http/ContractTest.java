package dev.memoryadvisor.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed contract is what the code has, says all it should, and generates a client that works. */
@QuarkusTest
class ContractTest {
    private static final Path CONTRACT = Path.of("openapi/openapi.yaml");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @TestHTTPResource("/")
    URI service;

    @Test
    void theCommittedContractIsWhatTheCodeHas() throws IOException {
        String code = given().get("/q/openapi").then().statusCode(200).extract().asString();
        assertThat(YAML.readTree(Files.readString(CONTRACT)))
                .as("openapi/openapi.yaml differs from the code: mvn -q -DskipTests -Popenapi package writes it anew")
                .isEqualTo(YAML.readTree(code));
    }

    @Test
    void everyOperationAndSchemaIsNamedAndDescribed() throws IOException {
        JsonNode contract = YAML.readTree(Files.readString(CONTRACT));
        List<String> lacking = new ArrayList<>();
        contract.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    for (String field : List.of("operationId", "summary", "tags", "responses")) {
                        if (operation.getValue().path(field).isMissingNode()) {
                            lacking.add(path.getKey() + " " + operation.getKey() + " lacks " + field);
                        }
                    }
                }));
        contract.at("/components/schemas").properties().forEach(schema -> {
            if (schema.getValue().path("description").isMissingNode()) {
                lacking.add(schema.getKey() + " lacks a description");
            }
            schema.getValue().path("properties").properties().forEach(property -> {
                if (property.getValue().path("description").isMissingNode()
                        && property.getValue().path("$ref").isMissingNode()) {
                    lacking.add(schema.getKey() + "." + property.getKey() + " lacks a description");
                }
            });
        });
        assertThat(lacking).isEmpty();
    }

    @Test
    void aGeneratedClientHasAFileAnalysed(@TempDir Path classes) throws Exception {
        compile(classes, Path.of("target/generated-client/src/main/java"), Path.of("src/test/resources/client"));
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, Thread.currentThread().getContextClassLoader())) {
            @SuppressWarnings("unchecked")
            BiFunction<String, String, String> program = (BiFunction<String, String, String>)
                    loader.loadClass("AnalyseFile").getDeclaredConstructor().newInstance();
            String histogram = """
                 num     #instances         #bytes  class name (module)
                -------------------------------------------------------
                   1:       1000000       24000000  java.util.LinkedList$Node (java.base@17.0.15)
                   2:       1000000       16000000  java.lang.Integer (java.base@17.0.15)
                   3:         10000         320000  java.util.HashMap$Node (java.base@17.0.15)
                   4:          1000          24000  java.lang.String (java.base@17.0.15)
                   5:          1000          16000  java.lang.Object (java.base@17.0.15)
                   6:             1             32  java.util.LinkedList (java.base@17.0.15)
                Total       2012001       40360032
                """;
            // 1,000,000 nodes of 24 bytes against 4 bytes a slot; the exact saving is the rule's business.
            assertThat(program.apply(service.toString().replaceAll("/$", ""), histogram))
                    .matches("data-structure/[a-z-]+ java\\.(util\\.LinkedList\\$Node|lang\\.Integer) \\d{8} failed 6");
        }
    }

    private static void compile(Path classes, Path... sources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path source : sources) {
            try (Stream<Path> walk = Files.walk(source)) {
                walk.filter(f -> f.toString().endsWith(".java")).forEach(files::add);
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-proc:none", "-nowarn", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
            boolean done = compiler.getTask(
                            null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertThat(done).as("the generated client compiles").isTrue();
        }
    }
}
