package dev.memoryadvisor.http;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A platform without a secret does not exist, whatever is sent to it. */
@QuarkusTest
class UnconfiguredChatopsTest {
    @ParameterizedTest
    @ValueSource(strings = {"slack", "mattermost", "teams", "discord"})
    void isNotThere(String platform) {
        for (String type : new String[] {"application/json", "application/x-www-form-urlencoded", "text/plain"}) {
            given().contentType(type)
                    .body("text=help")
                    .post("/v1/chatops/" + platform)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
        }
        given().multiPart("text", "help").post("/v1/chatops/" + platform).then().statusCode(404);
        given().post("/v1/chatops/" + platform).then().statusCode(404);
    }
}
