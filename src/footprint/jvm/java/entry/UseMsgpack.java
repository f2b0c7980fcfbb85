package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.msgpack.core.*;

/** org.msgpack:msgpack-core: packs a number and unpacks it. */
public final class UseMsgpack implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        MessageBufferPacker packer = MessagePack.newDefaultBufferPacker();
        packer.packInt(1);
        return List.of(
                packer, MessagePack.newDefaultUnpacker(packer.toByteArray()).unpackInt());
    }
}
