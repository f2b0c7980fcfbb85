package entry;

import java.util.concurrent.Callable;
import org.apache.thrift.protocol.TCompactProtocol;
import org.apache.thrift.transport.TMemoryBuffer;

/** org.apache.thrift:libthrift: writes a number. */
public final class UseThrift implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        TCompactProtocol protocol = new TCompactProtocol(new TMemoryBuffer(32));
        protocol.writeI32(1);
        return protocol;
    }
}
