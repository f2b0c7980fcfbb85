package dev.memoryadvisor.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the service says of itself: rules, formats, its API, health and metrics. */
@QuarkusTest
class CatalogueTest {
    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Test
    void rules() {
        given().get("/v1/rules")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("rules.id", hasItem("garbage-collection/long-pauses"));
        given().get("/v1/rules/garbage-collection/long-pauses")
                .then()
                .statusCode(200)
                .body("category", equalTo("garbage-collection"))
                .body("runtime", equalTo("jvm"))
                .body("needs", hasItem("gcLog"))
                .body("readme", containsString("## What it means"));
    }

    @Test
    void formats() {
        given().get("/v1/formats")
                .then()
                .statusCode(200)
                .body("formats.id", hasItems("jvm-class-histogram", "unified-gc-log"))
                .body("formats.findAll { it.command == '' }", hasSize(0));
    }

    @Test
    void healthAndMetrics() {
        given().get(management.resolve("/q/health/ready"))
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'rules' }.data.rules", greaterThan(0));
        given().contentType("text/plain")
                .body(Samples.histogram(10))
                .post("/v1/analyses")
                .then()
                .statusCode(200);
        given().contentType("text/plain")
                .body("x\n")
                .post("/v1/analyses")
                .then()
                .statusCode(400);
        given().get(management.resolve("/q/metrics"))
                .then()
                .statusCode(200)
                .body(containsString("memory_advisor_analyses_total{gate=\"passed\",kind=\"histogram\"}"))
                .body(containsString("memory_advisor_analysis_seconds_bucket"))
                .body(containsString("memory_advisor_input_bytes_sum"))
                .body(containsString("memory_advisor_rejected_total{reason=\"nothing-understood\"}"))
                .body(containsString("memory_advisor_rules_loaded"))
                .body(not(containsString("com.acme")));
    }

    @Test
    void describesItsApi() {
        JsonPath api = given().get("/q/openapi?format=json").jsonPath();
        assertThat(api.getString("openapi")).startsWith("3.0.");
        assertThat(api.getString("paths.'/v1/analyses'.post.operationId")).isEqualTo("analyzeFiles");
        assertThat(api.getString("paths.'/v1/analyses/json'.post.operationId")).isEqualTo("analyze");
        assertThat(api.getString("paths.'/v1/analyses/raw'.post.operationId")).isEqualTo("analyzeRaw");
        assertThat(api.getMap("paths.'/v1/analyses'.post.requestBody.content")).containsOnlyKeys("multipart/form-data");
        Map<String, Map<String, Object>> schemas = api.getMap("components.schemas");
        assertThat(schemas)
                .allSatisfy((name, schema) -> assertThat(schema).as(name).containsKey("description"));
        List<String> parameters = api.getList("paths.'/v1/analyses'.post.parameters.name");
        assertThat(parameters)
                .contains("format", "failOn", "gateStatus", "notEvaluated", "service", "anchor")
                .doesNotContain("kind");
        assertThat(api.getString("paths.'/v1/chatops/slack'.post.operationId")).isEqualTo("runSlackCommand");
    }
}
