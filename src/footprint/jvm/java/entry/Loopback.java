package entry;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;

/** The other end of a connection for clients and servers; by itself what they are compared with. */
public final class Loopback implements Callable<Object> {
    private static final String REQUEST = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    private static final String ANSWER =
            "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok";

    @Override
    public Object call() throws IOException {
        return List.of(get(serve()));
    }

    /** Starts a server that answers every request with two letters; returns its port. */
    static int serve() throws IOException {
        ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(() -> {
            while (true) {
                try (Socket socket = server.accept()) {
                    InputStream in = socket.getInputStream();
                    int ends = 0;
                    while (ends < 4) {
                        int c = in.read();
                        ends = c < 0 ? 4 : c == '\r' || c == '\n' ? ends + 1 : 0;
                    }
                    socket.getOutputStream().write(ANSWER.getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    System.err.println(e);
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
        return server.getLocalPort();
    }

    /** Address of such a server. */
    static String url() throws IOException {
        return "http://127.0.0.1:" + serve() + "/";
    }

    /** Sends one request; returns the first letters of the answer. */
    static String get(int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(REQUEST.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(15), StandardCharsets.US_ASCII);
        }
    }
}
