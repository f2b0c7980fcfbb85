package entry;

import com.azure.storage.blob.BlobServiceClientBuilder;
import com.azure.storage.common.StorageSharedKeyCredential;
import java.util.concurrent.Callable;

/** com.azure:azure-storage-blob: makes a client without sending a request. */
public final class UseAzureBlob implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return new BlobServiceClientBuilder()
                .endpoint("http://127.0.0.1:1/a")
                .credential(new StorageSharedKeyCredential("a", "YQ=="))
                .buildClient();
    }
}
