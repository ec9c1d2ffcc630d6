package io.github.pageviews.fire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Requests as bytes. Everything here is text of one byte per character. */
final class Exchange {

  static final Charset BYTES = StandardCharsets.ISO_8859_1;

  static final String KEPT = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";
  static final String ONLY = "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";
  static final String STATS = "GET /stats HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";

  /** Only keeps a failing test from hanging. */
  static final int PATIENCE_MILLIS = 60_000;

  private Exchange() {}

  static Socket connect(int port) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.setTcpNoDelay(true);
    return socket;
  }

  /** Returns a connection that does not block. */
  static SocketChannel channel(int port) throws IOException {
    SocketChannel channel =
        SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.configureBlocking(false);
    return channel;
  }

  /** Sends text on a connection of its own and says that no more comes; returns all answers. */
  static String of(int port, String request) throws IOException {
    try (Socket socket = connect(port)) {
      send(socket, request);
      return finish(socket);
    }
  }

  static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(BYTES));
  }

  static String finish(Socket socket) throws IOException {
    socket.shutdownOutput();
    return new String(socket.getInputStream().readAllBytes(), BYTES);
  }

  /** Closes a connection with a reset, so that the other side learns it at once. */
  static void reset(Socket socket) throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  static ByteBuffer bytes(String text) {
    return ByteBuffer.wrap(text.getBytes(BYTES));
  }
}
