package entry;

import java.util.concurrent.Callable;
import software.amazon.awssdk.auth.credentials.*;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;

/** software.amazon.awssdk:sqs: makes a client without sending a request. */
public final class UseAwsSqs implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return SqsClient.builder()
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .build();
    }
}
