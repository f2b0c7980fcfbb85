package dev.memoryadvisor.http;

import static dev.memoryadvisor.http.Samples.bytes;
import static dev.memoryadvisor.http.Samples.curl;
import static dev.memoryadvisor.http.Samples.gzip;
import static dev.memoryadvisor.http.Samples.histogram;
import static dev.memoryadvisor.http.Samples.tar;
import static dev.memoryadvisor.http.Samples.zip;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three ways of sending, what may be sent, and the forms of the answer. */
@QuarkusTest
class AnalysesTest {
    @Test
    void takesAForm() {
        given().multiPart("histogram", "h1.txt", bytes(histogram(1000)))
                .multiPart("histogram", "h2.txt", bytes(histogram(2000)))
                .multiPart("context", "{\"service\":\"checkout\",\"histogramsLive\":true}")
                .multiPart("policy", "failOn: none")
                .post("/v1/analyses")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Memory-Advisor-Gate", "passed")
                .body("schemaVersion", equalTo("1"))
                .body("context.service", equalTo("checkout"))
                .body("inputs.name", contains("h1.txt", "h2.txt"))
                .body("inputs.kind", contains("histogram", "histogram"))
                .body("inputs[0].figures.live", equalTo(true))
                .body("unreadable", hasSize(0));
    }

    @Test
    void givesPartsOfOneNameDifferentNames() {
        given().multiPart("file", "h.txt", bytes(histogram(1000)))
                .multiPart("file", "h.txt", bytes(histogram(2000)))
                .post("/v1/analyses")
                .then()
                .statusCode(200)
                .body("inputs.name", contains("h.txt", "h.txt (2)"));
    }

    @Test
    void takesJson() {
        String json = "{\"inputs\":[{\"kind\":\"histogram\",\"name\":\"h1.txt\",\"content\":\"%s\"}]}"
                .formatted(histogram(1000).replace("\n", "\\n"));
        for (String path : new String[] {"/v1/analyses", "/v1/analyses/json"}) {
            curl("application/json", bytes(json))
                    .post(path)
                    .then()
                    .statusCode(200)
                    .body("inputs[0].format", equalTo("jvm-class-histogram"));
        }
    }

    @Test
    void takesStructuredClasses() {
        String json = """
            {"context":{"runtime":"jvm","runtimeVersion":"17"},"policy":{"failOn":"high"},
             "inputs":[{"name":"mine","classes":[{"name":"[B","instances":10,"bytes":1000}],"live":true,
               "complete":true,"takenAt":"2026-11-25T10:15:30Z","total":{"instances":10,"bytes":1000}}]}\
            """;
        curl("application/json", bytes(json))
                .post("/v1/analyses/json")
                .then()
                .statusCode(200)
                .body("inputs[0].name", equalTo("mine"))
                .body("inputs[0].format", equalTo("structured-classes"))
                .body("inputs[0].figures.bytes", equalTo(1000))
                .body("memory.topClasses[0].displayName", equalTo("byte[]"));
    }

    @ParameterizedTest
    @CsvSource({"/v1/analyses", "/v1/analyses/raw", "/v1/analyses/raw?kind=histogram"})
    void takesRawInput(String path) {
        for (String type : new String[] {"text/plain", Samples.FORM, "application/octet-stream"}) {
            curl(type, bytes(histogram(1000))).post(path).then().statusCode(200).body("inputs.name", contains("body"));
        }
    }

    @Test
    void opensGzipZipAndTar() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("../h10.txt", bytes(histogram(2000)));
        files.put("../h2.txt", bytes(histogram(1000)));
        given().multiPart("file", "one.gz", gzip(bytes(histogram(500))))
                .multiPart("file", "a.zip", zip(files))
                .multiPart("file", "b.tar", tar(files))
                .multiPart("file", "c.tgz", gzip(tar(files)))
                .post("/v1/analyses")
                .then()
                .statusCode(200)
                .body(
                        "inputs.name",
                        contains(
                                "one.gz",
                                "a.zip!../h2.txt",
                                "a.zip!../h10.txt",
                                "b.tar!../h2.txt",
                                "b.tar!../h10.txt",
                                "c.tgz!../h2.txt",
                                "c.tgz!../h10.txt"))
                .body("unreadable", hasSize(0));
    }

    @Test
    void opensSeveralMembersOfOneGzip() {
        byte[] first = gzip(bytes(histogram(1000).substring(0, 200)));
        byte[] second = gzip(bytes(histogram(1000).substring(200)));
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        curl("text/plain", both)
                .post("/v1/analyses")
                .then()
                .statusCode(200)
                .body("inputs[0].figures.classes", equalTo(4));
    }

    @Test
    void readsWhatItCanAndReportsTheRest() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("__MACOSX/h.txt", bytes("x"));
        files.put("empty.txt", new byte[0]);
        files.put("h.txt", bytes(histogram(1000)));
        files.put("inner.gz", gzip(bytes(histogram(1000))));
        byte[] cut = java.util.Arrays.copyOf(gzip(bytes(histogram(1000))), 100);
        given().multiPart("file", "a.zip", zip(files))
                .multiPart("file", "cut.gz", cut)
                .multiPart("file", "a.xz", new byte[] {(byte) 0xfd, '7', 'z', 'X', 'Z', 0})
                .post("/v1/analyses")
                .then()
                .statusCode(200)
                .header("Memory-Advisor-Gate", "warned")
                .body("inputs.name", contains("a.zip!h.txt"))
                .body("unreadable.name", hasItems("a.zip!empty.txt", "a.zip!inner.gz", "cut.gz", "a.xz"))
                .body("unreadable", hasSize(4));
    }

    @Test
    void decodesAGzippedBody() {
        curl("text/plain", gzip(bytes(histogram(1000))))
                .header("Content-Encoding", "gzip")
                .post("/v1/analyses")
                .then()
                .statusCode(200)
                .body("inputs[0].figures.classes", equalTo(4));
    }

    @Test
    void takesContextFromTheQuery() {
        given().multiPart("file", "h.txt", bytes(histogram(1000)))
                .multiPart("context", "{\"service\":\"body\",\"branch\":\"main\"}")
                .post("/v1/analyses?service=query&replicas=6&histogramsLive=true&pricePerGibMonth=4.5&currency=EUR")
                .then()
                .statusCode(200)
                .body("context.service", equalTo("query"))
                .body("context.branch", equalTo("main"))
                .body("context.replicas", equalTo(6))
                .body("context.pricePerGibMonth", equalTo(4.5f));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "json|*/*|application/json",
                "text|application/json|text/plain",
                "markdown||text/markdown",
                "sarif|text/html|application/sarif+json",
                "|text/plain|text/plain",
                "|text/markdown;q=0.5, text/plain;q=0.4|text/markdown",
                "|text/plain, application/json|application/json",
                "|text/html, */*;q=0.1|application/json",
            })
    void answersInTheFormThatIsWanted(String format, String accept, String type) {
        RequestSpecification request = curl("text/plain", bytes(histogram(1000)));
        if (accept != null) {
            request.header("Accept", accept);
        }
        request.post("/v1/analyses" + (format == null ? "" : "?format=" + format))
                .then()
                .statusCode(200)
                .contentType(startsWith(type));
    }

    @Test
    void failsTheGateWithTheSameReport() {
        Map<String, byte[]> growing = new LinkedHashMap<>();
        for (int i = 1; i <= 6; i++) {
            growing.put("h" + i + ".txt", bytes(histogram(100_000L * i)));
        }
        String address = "/v1/analyses?histogramsLive=true&failOn=info";
        curl("application/zip", zip(growing))
                .post(address)
                .then()
                .statusCode(200)
                .header("Memory-Advisor-Gate", "failed")
                .body("gate.failed", equalTo(true));
        curl("application/zip", zip(growing))
                .post(address + "&gateStatus=422")
                .then()
                .statusCode(422)
                .contentType("application/json")
                .header("Memory-Advisor-Gate", "failed")
                .header("Memory-Advisor-Findings", containsString("="))
                .body("recommendations.ruleId", hasItem("leak/growing-classes"));
        curl("application/zip", zip(growing))
                .post("/v1/analyses?histogramsLive=true&failOn=none&gateStatus=422")
                .then()
                .statusCode(200);
    }

    @Test
    void listsEachRuleThatWasNotEvaluated() {
        curl("text/plain", bytes(histogram(1000)))
                .post("/v1/analyses?notEvaluated=all")
                .then()
                .statusCode(200)
                .body("notEvaluated.ruleId", hasItem("garbage-collection/long-pauses"));
        curl("text/plain", bytes(histogram(1000)))
                .post("/v1/analyses")
                .then()
                .statusCode(200)
                .body("notEvaluated[0].ruleId", nullValue());
    }

    @Test
    void comparesWithABaseline() {
        Map<String, byte[]> growing = new LinkedHashMap<>();
        for (int i = 1; i <= 6; i++) {
            growing.put("h" + i + ".txt", bytes(histogram(100_000L * i)));
        }
        String before =
                curl("application/zip", zip(growing)).post("/v1/analyses").asString();
        given().multiPart("file", "a.zip", zip(growing))
                .multiPart("baseline", "baseline.json", bytes(before))
                .post("/v1/analyses")
                .then()
                .statusCode(200)
                .body("recommendations.status", hasItem("known"))
                .body("fixed", hasSize(0));
    }
}
