package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Requests that come from another address of this machine. */
record OtherAddress(String baseUrl) {
    /** The whole answer, from its status line on. */
    String get(String address, String path) throws IOException {
        InetAddress own = InetAddress.getByName(address);
        int port = URI.create(baseUrl).getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port, own, 0)) {
            String request =
                    "GET /confluence%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream()
                    .write(request.formatted(path).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Expects that there is nothing. */
    void missing(String address, String path) {
        try {
            assertThat(get(address, path)).startsWith("HTTP/1.1 404");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
