package entry;

import com.google.zxing.*;
import java.util.concurrent.Callable;

/** com.google.zxing:core: draws a code. */
public final class UseZxing implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return new MultiFormatWriter().encode("a", BarcodeFormat.QR_CODE, 50, 50);
    }
}
