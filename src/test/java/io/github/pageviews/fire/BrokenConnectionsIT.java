package io.github.pageviews.fire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Requests that come in pieces, in heaps or not to their end, and clients that vanish. */
@Tag("long")
class BrokenConnectionsIT {

  /** Answered on the fast lane, by the pool, and with a body. */
  private static final String[] VIEWS = {
    Exchange.KEPT,
    "GET /?q HTTP/1.1\r\nHost: h\r\nUser-Agent: x\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello",
    "GET / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"
  };

  @TempDir Path folder;

  @Test
  @Timeout(180)
  void cutSplitPipelinedAndReset() throws Exception {
    try (Siege siege = new Siege(folder)) {
      long views = 0;
      for (String view : VIEWS) {
        views += splitAtEveryByte(siege.port(), view);
        views += cutAtEveryByte(siege.port(), view);
        views += resetAtEveryByte(siege.port(), view);
        views += resetInTheAnswer(siege.port(), view);
        views += pipelined(siege.port(), view);
      }
      siege.letHonestClientsHave(100);
      siege.holdsWith("split, cut, reset and pipelined requests", views);
    }
  }

  /** One connection; each request in two parts, with an answer of another between them. */
  private static long splitAtEveryByte(int port, String view) throws IOException {
    try (Socket socket = Exchange.connect(port)) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      for (int i = 1; i < view.length(); i++) {
        Exchange.send(socket, view.substring(0, i));
        // The server has surely been given the first part once it has answered somebody else.
        assertThat(Exchange.of(port, Exchange.STATS)).contains("200 OK");
        Exchange.send(socket, view.substring(i));
        assertThat(Answers.next(in)).isEqualTo("200 Hello world");
      }
    }
    return view.length() - 1L;
  }

  private static long cutAtEveryByte(int port, String view) throws IOException {
    for (int i = 0; i < incomplete(view); i++) {
      assertThat(Exchange.of(port, view.substring(0, i))).doesNotContain(" 200 ", "HTTP/1.1 5");
    }
    return 0;
  }

  private static long resetAtEveryByte(int port, String view) throws IOException {
    for (int i = 0; i < incomplete(view); i++) {
      Socket socket = Exchange.connect(port);
      Exchange.send(socket, view.substring(0, i));
      Exchange.reset(socket);
    }
    return 0;
  }

  /** RFC 9112, 8: chunks are complete with the one of size zero, whatever becomes of its end. */
  private static int incomplete(String view) {
    return view.contains("chunked") ? view.lastIndexOf("0\r\n") + 1 : view.length();
  }

  /** Whoever has a byte of the answer has been counted. */
  private static long resetInTheAnswer(int port, String view) throws IOException {
    int times = 50;
    for (int i = 0; i < times; i++) {
      Socket socket = Exchange.connect(port);
      Exchange.send(socket, view);
      assertThat(socket.getInputStream().readNBytes(1 + i)).hasSize(1 + i);
      Exchange.reset(socket);
    }
    return times;
  }

  /** As much as the server takes in while its answers are not read, and then all the answers. */
  private static long pipelined(int port, String view) throws IOException {
    long sent = 0;
    try (SocketChannel channel = Exchange.channel(port)) {
      channel.setOption(StandardSocketOptions.SO_RCVBUF, 65_536);
      ByteBuffer heap = Exchange.bytes(view.repeat(20_000));
      for (int idle = 0; heap.hasRemaining() && idle < 5; ) {
        int written = channel.write(heap);
        idle = written == 0 ? idle + 1 : 0;
        // Honest clients are not held up by it.
        assertThat(Exchange.of(port, Exchange.STATS)).contains("200 OK");
      }
      channel.configureBlocking(true);
      InputStream in = new BufferedInputStream(channel.socket().getInputStream());
      sent = heap.position() / view.length();
      for (int i = 0; i < sent; i++) {
        assertThat(Answers.next(in)).isEqualTo("200 Hello world");
      }
    }
    return sent;
  }
}
