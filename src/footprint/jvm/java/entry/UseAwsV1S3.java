package entry;

import com.amazonaws.auth.*;
import com.amazonaws.services.s3.AmazonS3ClientBuilder;
import java.util.concurrent.Callable;

/** com.amazonaws:aws-java-sdk-s3: makes a client without sending a request. */
public final class UseAwsV1S3 implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return AmazonS3ClientBuilder.standard()
                .withRegion("eu-central-1")
                .withCredentials(new AWSStaticCredentialsProvider(new AnonymousAWSCredentials()))
                .build();
    }
}
