package entry;

import io.grpc.*;
import io.grpc.health.v1.*;
import io.grpc.protobuf.services.HealthStatusManager;
import java.util.List;
import java.util.concurrent.Callable;

/** io.grpc:grpc-netty-shaded: starts a server and makes one call. */
public final class UseGrpcNettyShaded implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Server server = ServerBuilder.forPort(0)
                .addService(new HealthStatusManager().getHealthService())
                .build()
                .start();
        ManagedChannel channel = ManagedChannelBuilder.forAddress("127.0.0.1", server.getPort())
                .usePlaintext()
                .build();
        return List.of(
                server, channel, HealthGrpc.newBlockingStub(channel).check(HealthCheckRequest.getDefaultInstance()));
    }
}
