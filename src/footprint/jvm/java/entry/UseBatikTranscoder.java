package entry;

import java.util.concurrent.Callable;
import org.apache.batik.transcoder.*;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** org.apache.xmlgraphics:batik-transcoder: draws a picture. */
public final class UseBatikTranscoder implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        PNGTranscoder transcoder = new PNGTranscoder();
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='5' height='5'/></svg>";
        transcoder.transcode(
                new TranscoderInput(new java.io.StringReader(svg)),
                new TranscoderOutput(new java.io.ByteArrayOutputStream()));
        return transcoder;
    }
}
