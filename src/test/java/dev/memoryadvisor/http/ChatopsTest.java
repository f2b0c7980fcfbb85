package dev.memoryadvisor.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** Slack's slash command; runs with the limits' profile, which has a secret. */
@QuarkusTest
@TestProfile(SmallLimitsTest.Small.class)
class ChatopsTest {
    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    private static String sign(String secret, long time, String body) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return "v0=" + HexFormat.of().formatHex(mac.doFinal(Samples.bytes("v0:" + time + ":" + body)));
    }

    private static ValidatableResponse send(String secret, long time, String body) throws GeneralSecurityException {
        return Samples.curl(Samples.FORM, Samples.bytes(body))
                .header("X-Slack-Request-Timestamp", time)
                .header("X-Slack-Signature", sign(secret, time, body))
                .post("/v1/chatops/slack")
                .then();
    }

    private static ValidatableResponse say(String text) throws GeneralSecurityException {
        String body = "token=x&command=%2Fmemory&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        return send(SECRET, Instant.now().getEpochSecond(), body)
                .statusCode(200)
                .contentType("application/json")
                .body("response_type", equalTo("ephemeral"))
                .body("text", not(""))
                .body("blocks.size()", lessThanOrEqualTo(50))
                .body("blocks[0].type", equalTo("header"));
    }

    @Test
    void answersCommands() throws GeneralSecurityException {
        say("").body("text", equalTo("Commands"));
        say("help").body("blocks.text.text.join()", containsString("explain"));
        say("dance <!channel>").body("text", containsString("dance"));
        say("rules pauses").body("blocks.text.text.join()", containsString("garbage-collection/long-pauses"));
        say("rules").body("text", containsString("rules"));
        say("explain garbage-collection/long-pauses")
                .body("blocks.text.text.join()", containsString("*What it means*"));
        say("explain long-pauses").body("blocks.text.text.join()", containsString("garbage-collection/long-pauses"));
        say("explain").body("text", containsString("explain RULE"));
        say("analyze").body("text", containsString("Nothing to analyze"));
        say("analyze hello").body("text", containsString("Nothing in the text"));
        say("analyze\n```\n" + Samples.histogram(100_000) + "```")
                .body("text", not(containsString("Nothing in the text")));
    }

    @Test
    void escapesWhatIsEchoed() throws GeneralSecurityException {
        say("<!channel>&").body("text", containsString("&lt;!channel&gt;&amp;"));
    }

    @Test
    void refusesWhatIsNotSigned() throws GeneralSecurityException {
        long now = Instant.now().getEpochSecond();
        send("wrong", now, "text=help").statusCode(401).contentType("application/problem+json");
        send(SECRET, now - 400, "text=help").statusCode(401);
        send(SECRET, now + 400, "text=help").statusCode(401);
        given().body("text=help").post("/v1/chatops/slack").then().statusCode(401);
        given().header("X-Slack-Request-Timestamp", "soon")
                .header("X-Slack-Signature", "v0=")
                .body("text=help")
                .post("/v1/chatops/slack")
                .then()
                .statusCode(401);
    }
}
