package dev.memoryadvisor.http;

import static dev.memoryadvisor.http.Samples.bytes;
import static dev.memoryadvisor.http.Samples.gzip;
import static dev.memoryadvisor.http.Samples.histogram;
import static dev.memoryadvisor.http.Samples.tar;
import static dev.memoryadvisor.http.Samples.zip;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every limit is held, answers 413 with its name, and leaves nothing behind. */
@QuarkusTest
@TestProfile(SmallLimitsTest.Small.class)
class SmallLimitsTest {
    private static final int MIB = 1 << 20;

    @TestHTTPResource("/")
    URI root;

    /** Limits that tests reach quickly. */
    public static class Small implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "memory-advisor.limits.body-bytes", "4M",
                    "memory-advisor.limits.attribute-bytes", "1K",
                    "memory-advisor.limits.decompressed-bytes", "8M",
                    "memory-advisor.limits.inputs", "3",
                    "memory-advisor.limits.archive-entries", "5",
                    "memory-advisor.limits.structured-bytes", "1M",
                    "memory-advisor.chatops.slack.signing-secret", "8f742231b10e8888abcd99yyyzzz85a5",
                    "memory-advisor.limits.silence", "1s");
        }
    }

    @AfterEach
    void leavesNothingBehind() throws IOException {
        try (Stream<Path> list = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(list.filter(p -> p.getFileName().toString().startsWith("memory-advisor-")))
                    .isEmpty();
        }
    }

    private static ValidatableResponse tooLarge(Response response, String limit) {
        return response.then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("https://memory-advisor.dev/problems/too-large"))
                .body("detail", containsString("memory-advisor.limits." + limit));
    }

    private static byte[] lines(int bytes) {
        return bytes("[0.001s][info][gc] Using G1\n".repeat(bytes / 28 + 1));
    }

    @Test
    void declaredBody() {
        tooLarge(given().contentType("text/plain").body(new byte[5 * MIB]).post("/v1/analyses"), "body-bytes");
        tooLarge(given().multiPart("file", "x", new byte[5 * MIB]).post("/v1/analyses"), "body-bytes");
    }

    @Test
    void chunkedBody() throws Exception {
        for (String type : new String[] {"text/plain", "multipart/form-data; boundary=b"}) {
            byte[] body = new byte[5 * MIB];
            byte[] head = bytes("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\n");
            System.arraycopy(head, 0, body, 0, head.length);
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(root.resolve("/v1/analyses"))
                                    .header("Content-Type", type)
                                    .POST(HttpRequest.BodyPublishers.ofInputStream(
                                            () -> new ByteArrayInputStream(body)))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(413);
            assertThat(response.body()).contains("memory-advisor.limits.body-bytes");
        }
    }

    @Test
    void attributes() {
        tooLarge(
                given().multiPart("file", "h.txt", bytes(histogram(10)))
                        .multiPart("context", " ".repeat(2000) + "{}")
                        .post("/v1/analyses"),
                "attribute-bytes");
    }

    @Test
    void json() {
        tooLarge(
                given().contentType("application/json")
                        .body(" ".repeat(2 * MIB) + "{}")
                        .post("/v1/analyses"),
                "structured-bytes");
    }

    @Test
    void inputs() {
        byte[] one = bytes(histogram(10));
        tooLarge(
                given().multiPart("file", "1", one)
                        .multiPart("file", "2", one)
                        .multiPart("file", "3", one)
                        .multiPart("file", "4", one)
                        .post("/v1/analyses"),
                "inputs");
    }

    @Test
    void archiveEntries() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 6; i++) {
            files.put("h" + i, bytes(histogram(10)));
        }
        tooLarge(given().multiPart("file", "a.zip", zip(files)).post("/v1/analyses"), "archive-entries");
        tooLarge(given().multiPart("file", "a.tar", tar(files)).post("/v1/analyses"), "archive-entries");
        tooLarge(given().multiPart("file", "a.tgz", gzip(tar(files))).post("/v1/analyses"), "archive-entries");
    }

    @Test
    void ratio() {
        byte[] bomb = lines(7 * MIB);
        tooLarge(given().multiPart("file", "a.gz", gzip(bomb)).post("/v1/analyses"), "ratio");
        tooLarge(given().multiPart("file", "a.zip", zip(Map.of("x", bomb))).post("/v1/analyses"), "ratio");
        tooLarge(
                given().multiPart("file", "a.tgz", gzip(tar(Map.of("x", bomb)))).post("/v1/analyses"), "ratio");
        tooLarge(
                given().contentType("text/plain")
                        .header("Content-Encoding", "gzip")
                        .body(gzip(bomb))
                        .post("/v1/analyses"),
                "ratio");
    }

    @Test
    void decompressed() {
        StringBuilder log = new StringBuilder();
        for (int i = 0; log.length() < 9 * MIB; i++) {
            log.append("[")
                    .append(i)
                    .append(".001s][info][gc] GC(")
                    .append(i * 7919L % 100_003)
                    .append(") x\n");
        }
        byte[] large = bytes(log.toString());
        tooLarge(given().multiPart("file", "a.gz", gzip(large)).post("/v1/analyses"), "decompressed-bytes");
        tooLarge(
                given().multiPart("file", "a.zip", zip(Map.of("x", large))).post("/v1/analyses"), "decompressed-bytes");
        tooLarge(
                given().contentType("text/plain")
                        .header("Content-Encoding", "gzip")
                        .body(gzip(large))
                        .post("/v1/analyses"),
                "decompressed-bytes");
    }

    @Test
    void slowBody() throws IOException {
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(bytes("POST /v1/analyses HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nConnection: close\r\n"
                    + "Content-Length: 1000\r\n\r\nabc"));
            out.flush();
            socket.setSoTimeout(20_000);
            InputStream in = socket.getInputStream();
            String head = new String(in.readNBytes(12), StandardCharsets.UTF_8);
            assertThat(head).isEqualTo("HTTP/1.1 408");
        }
    }
}
