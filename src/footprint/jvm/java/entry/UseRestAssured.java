package entry;

import io.restassured.RestAssured;
import java.util.concurrent.Callable;

/** io.rest-assured:rest-assured: sends one request and checks the answer. */
public final class UseRestAssured implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return RestAssured.given().get(Loopback.url()).then().statusCode(200);
    }
}
