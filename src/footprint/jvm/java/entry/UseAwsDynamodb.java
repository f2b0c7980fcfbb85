package entry;

import java.util.concurrent.Callable;
import software.amazon.awssdk.auth.credentials.*;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** software.amazon.awssdk:dynamodb: makes a client without sending a request. */
public final class UseAwsDynamodb implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return DynamoDbClient.builder()
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .build();
    }
}
