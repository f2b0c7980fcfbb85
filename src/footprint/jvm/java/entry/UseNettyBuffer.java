package entry;

import io.netty.buffer.*;
import java.util.concurrent.Callable;

/** io.netty:netty-buffer: takes a buffer from the pool and writes to it. */
public final class UseNettyBuffer implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        ByteBuf buffer = PooledByteBufAllocator.DEFAULT.buffer(256);
        buffer.writeInt(1);
        return buffer;
    }
}
