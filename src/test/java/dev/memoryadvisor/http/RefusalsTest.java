package dev.memoryadvisor.http;

import static dev.memoryadvisor.http.Samples.bytes;
import static dev.memoryadvisor.http.Samples.gzip;
import static dev.memoryadvisor.http.Samples.histogram;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that is refused is refused with a problem that says what, where and how to mend it. */
@QuarkusTest
class RefusalsTest {
    @TestHTTPResource("/")
    URI root;

    private static ValidatableResponse refused(Response response, int status, String type) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("https://memory-advisor.dev/problems/" + type))
                .body("status", equalTo(status))
                .body("title", not(""))
                .body("detail", not(""))
                .body("instance", startsWith("urn:uuid:"));
    }

    private static Response json(String body) {
        return given().contentType("application/json").body(body).post("/v1/analyses");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"inputs\":3}|malformed-document|/inputs",
                "{\"inputs\":[{\"content\":\"a\"}],\"input\":1}|malformed-document|/input",
                "{\"context\":{\"replicas\":\"6\"},\"inputs\":[{\"content\":\"a\"}]}|malformed-document|/context/replicas",
                "{\"context\":{\"replicas\":0},\"inputs\":[{\"content\":\"a\"}]}|invalid|/context/replicas",
                "{\"context\":{\"machineSizes\":[{\"name\":\"m\"}]},\"inputs\":[{\"content\":\"a\"}]}|invalid|/context/machineSizes/0/memoryBytes",
                "{\"context\":{\"snapshotTimes\":[\"yesterday\"]},\"inputs\":[{\"content\":\"a\"}]}|malformed-document|/context/snapshotTimes/0",
                "{\"inputs\":[]}|invalid|/inputs",
                "{\"inputs\":[null]}|invalid|/inputs/0",
                "{\"inputs\":[{\"kind\":\"heap\",\"content\":\"a\"}]}|invalid|/inputs/0/kind",
                "{\"inputs\":[{}]}|invalid|/inputs/0",
                "{\"inputs\":[{\"content\":\"%\",\"encoding\":\"base64\"}]}|invalid|/inputs/0/content",
                "{\"inputs\":[{\"classes\":[{\"name\":\"A\",\"instances\":1}]}]}|invalid|/context/runtime",
                "{\"inputs\":[{\"classes\":[{\"name\":\"A\",\"instances\":-1}]}]}|invalid|/inputs/0/classes/0/instances",
                "{\"policy\":{\"failOn\":\"bad\"},\"inputs\":[{\"content\":\"a\"}]}|malformed-document|/policy/failOn",
                "{\"policy\":{\"suppressions\":[{\"rule\":\"a/b\"}]},\"inputs\":[{\"content\":\"a\"}]}|malformed-document|/policy/suppressions/0/reason",
                "{\"baseline\":{},\"inputs\":[{\"content\":\"a\"}]}|malformed-document|/baseline",
                "{\"inputs\":1,\"inputs\":2}|malformed-document|/inputs",
                "{|malformed-document|~~",
                "null|malformed-document|~~",
            })
    void wrongJson(String body, String type, String pointer) {
        refused(json(body), 400, type).body("errors.pointer", hasItem(pointer == null ? "" : pointer));
    }

    @Test
    void deepJson() {
        refused(json("{\"baseline\":" + "[".repeat(300) + "]".repeat(300) + "}"), 400, "malformed-document")
                .body("detail", containsString("nested deeper than 200"));
    }

    @ParameterizedTest
    @CsvSource({
        "faliOn=high,faliOn",
        "failOn=bad,failOn",
        "format=pdf,format",
        "gateStatus=500,gateStatus",
        "notEvaluated=some,notEvaluated",
        "replicas=six,replicas",
        "pricePerGibMonth=NaN,pricePerGibMonth",
        "histogramsLive=yes,histogramsLive",
        "kind=heap,kind",
        "service=a&service=b,service"
    })
    void wrongParameters(String query, String parameter) {
        refused(given().contentType("text/plain").body(histogram(10)).post("/v1/analyses?" + query), 400, "invalid")
                .body("errors.parameter", hasItem(parameter));
    }

    @Test
    void invalidContextOfTheQuery() {
        refused(given().contentType("text/plain").body(histogram(10)).post("/v1/analyses?cpus=0"), 400, "invalid")
                .body("errors.pointer", hasItem("/context/cpus"));
    }

    @Test
    void wrongForms() {
        refused(given().multiPart("histgram", "h.txt", bytes(histogram(10))).post("/v1/analyses"), 400, "invalid")
                .body("errors.pointer", hasItem("/histgram"));
        refused(
                        given().multiPart("file", "h.txt", bytes(histogram(10)))
                                .multiPart("context", "{\"service\":1}")
                                .post("/v1/analyses"),
                        400,
                        "malformed-document")
                .body("errors.pointer", hasItem("/context/service"));
        refused(
                        given().multiPart("file", "h.txt", bytes(histogram(10)))
                                .multiPart("policy", "failOn: &a high\ntolerance: *a")
                                .post("/v1/analyses"),
                        400,
                        "malformed-document")
                .body("detail", containsString("alias"));
        refused(
                given().multiPart("file", "h.txt", bytes(histogram(10)))
                        .multiPart("baseline", "b.json", bytes("{}"))
                        .post("/v1/analyses"),
                400,
                "malformed-document");
        refused(given().multiPart("context", "{}").multiPart("context", "{}").post("/v1/analyses"), 400, "invalid");
    }

    @Test
    void brokenForms() throws Exception {
        String whole = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"h.txt\"\r\n\r\n"
                + histogram(10) + "\r\n--b--\r\n";
        for (String body : new String[] {"", "x", whole.substring(0, 60), whole.substring(0, 200)}) {
            assertRefused(send("multipart/form-data; boundary=b", bytes(body)), 400, "broken-multipart");
        }
        assertRefused(send("multipart/form-data", bytes(whole)), 400, "broken-multipart");
        assertThat(send("multipart/form-data; boundary=b", bytes(whole)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void wrongKind() {
        refused(
                        given().multiPart("gcLog", "h.txt", bytes(histogram(10)))
                                .post("/v1/analyses"),
                        400,
                        "nothing-understood")
                .body("unreadable[0].name", equalTo("h.txt"))
                .body("unreadable[0].reason", containsString("jvm-class-histogram"));
    }

    @Test
    void nothingUnderstood() throws Exception {
        refused(
                        given().multiPart("file", "x.txt", bytes("hello\nworld\n"))
                                .post("/v1/analyses"),
                        400,
                        "nothing-understood")
                .body("unreadable[0].name", equalTo("x.txt"))
                .body("unreadable[0].hint", not(""));
        refused(given().multiPart("context", "{}").post("/v1/analyses"), 400, "nothing-understood");
        assertRefused(send(null, new byte[0]), 400, "nothing-understood");
    }

    @Test
    void lineEndsEatenByCurl() throws Exception {
        HttpResponse<String> response =
                send("application/x-www-form-urlencoded", bytes(histogram(10).replace("\n", "")));
        assertRefused(response, 400, "line-ends-lost");
        assertThat(response.body()).contains("--data-binary");
    }

    @Test
    void brokenGzip() throws Exception {
        byte[] whole = gzip(bytes(histogram(1000)));
        for (byte[] body : new byte[][] {bytes("no gzip"), new byte[0], Arrays.copyOf(whole, whole.length - 20)}) {
            assertRefused(send(request("text/plain", body).header("Content-Encoding", "gzip")), 400, "broken-encoding");
        }
        assertRefused(send("text/plain", Arrays.copyOf(whole, whole.length - 20)), 400, "nothing-understood");
        byte[] damaged = whole.clone();
        damaged[whole.length / 2] ^= 0x55;
        assertRefused(send("text/plain", damaged), 400, "nothing-understood");
    }

    @Test
    void unknownEncodingsAndTypes() throws Exception {
        HttpResponse<String> encoding =
                send(request("text/plain", bytes(histogram(10))).header("Content-Encoding", "zstd"));
        assertRefused(encoding, 415, "unsupported-encoding");
        assertThat(encoding.headers().firstValue("Accept-Encoding"))
                .hasValueSatisfying(v -> assertThat(v).contains("gzip"));
        assertRefused(send("garbage", bytes(histogram(10))), 415, "unsupported-media-type");
        refused(given().contentType("text/plain").body("x").post("/v1/analyses/json"), 415, "unsupported-media-type");
        refused(given().multiPart("file", "h", bytes("x")).post("/v1/analyses/raw"), 415, "unsupported-media-type");
    }

    @ParameterizedTest
    @CsvSource({"text/html", "garbage", "application/json;q=0"})
    void unacceptable(String accept) throws Exception {
        assertRefused(
                send(request("text/plain", bytes(histogram(10))).header("Accept", accept)), 406, "not-acceptable");
    }

    @Test
    void elsewhere() {
        refused(given().get("/nowhere"), 404, "not-found");
        refused(given().get("/v1/rules/leak/no-such-rule"), 404, "not-found");
        refused(given().get("/v1/analyses"), 405, "method-not-allowed").header("Allow", containsString("POST"));
        refused(given().delete("/v1/rules"), 405, "method-not-allowed");
        refused(given().header("Accept", "text/html").get("/v1/formats"), 406, "not-acceptable");
        refused(given().header("X-Large", "a".repeat(20_000)).get("/v1/rules"), 431, "headers-too-large");
        refused(given().get("/v1/rules?" + "a".repeat(9_000)), 414, "address-too-long");
    }

    @Test
    void nothingOfTheServiceIsShown() {
        json("{\"inputs\":3}")
                .then()
                .body("", not(hasKey("stackTrace")))
                .body("detail", not(containsString("dev.memoryadvisor")));
    }

    /** A body that ends before its Content-Length: nobody is left to answer, but nothing may be left behind either. */
    @Test
    void brokenConnection() throws IOException {
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            socket.getOutputStream()
                    .write(bytes("POST /v1/analyses HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nabc"));
            socket.shutdownOutput();
            try (InputStream in = socket.getInputStream()) {
                String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer).satisfiesAnyOf(a -> assertThat(a).isEmpty(), a -> assertThat(a)
                        .startsWith("HTTP/1.1 400"));
            }
        }
    }

    private HttpRequest.Builder request(String type, byte[] body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(root.resolve("/v1/analyses")).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        return type == null ? request : request.header("Content-Type", type);
    }

    private HttpResponse<String> send(String type, byte[] body) throws IOException, InterruptedException {
        return send(request(type, body));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void assertRefused(HttpResponse<String> response, int status, String type) {
        assertThat(response.body()).contains("https://memory-advisor.dev/problems/" + type + "\"");
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
}
