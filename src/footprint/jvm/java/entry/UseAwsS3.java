package entry;

import java.util.concurrent.Callable;
import software.amazon.awssdk.auth.credentials.*;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** software.amazon.awssdk:s3: makes a client without sending a request. */
public final class UseAwsS3 implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return S3Client.builder()
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .build();
    }
}
