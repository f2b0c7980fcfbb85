package entry;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.*;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.*;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.Callable;

/** io.netty:netty-codec-http: starts a server that answers one request. */
public final class UseNettyCodecHttp implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Channel server = new ServerBootstrap()
                .group(new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory()))
                .channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        channel.pipeline()
                                .addLast(new HttpServerCodec(), new HttpObjectAggregator(1024), new Handler());
                    }
                })
                .bind("127.0.0.1", 0)
                .sync()
                .channel();
        return List.of(server, Loopback.get(((InetSocketAddress) server.localAddress()).getPort()));
    }

    static final class Handler extends SimpleChannelInboundHandler<FullHttpRequest> {
        @Override
        protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
            context.writeAndFlush(new DefaultFullHttpResponse(
                            HttpVersion.HTTP_1_1, HttpResponseStatus.OK, Unpooled.wrappedBuffer(new byte[] {'o', 'k'})))
                    .addListener(ChannelFutureListener.CLOSE);
        }
    }
}
