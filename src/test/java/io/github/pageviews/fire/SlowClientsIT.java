package io.github.pageviews.fire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that hold on to what they have. */
@Tag("long")
class SlowClientsIT {

  private static final int CLIENTS = 2_000;
  private static final int SECONDS = 10;
  private static final int PIPELINED = 5;
  private static final String WITH_BODY =
      "GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 12\r\n\r\nhello, world";

  @TempDir Path folder;

  /**
   * Half of them are done in the end and count, half leave one byte before the end of a request, in
   * its head or in its body.
   */
  @ParameterizedTest
  @ValueSource(strings = {Exchange.KEPT, WITH_BODY})
  @Timeout(120)
  void aByteASecond(String request) throws Exception {
    try (Siege siege = new Siege(folder)) {
      List<SocketChannel> clients = open(siege.port());
      List<ByteBuffer> rest = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        int first = request.length() - (i % 2 == 0 ? SECONDS : SECONDS + 1);
        SocketChannel client = clients.get(i);
        assertThat(client.write(Exchange.bytes(request.substring(0, first)))).isEqualTo(first);
        rest.add(Exchange.bytes(request.substring(first, first + SECONDS)));
      }
      everySecond(() -> aByteEach(clients, rest));
      assertThat(Exchange.of(siege.port(), Exchange.STATS)).contains("200 OK");
      for (int i = 0; i < CLIENTS; i += 2) {
        assertIsAnswered(clients.get(i));
      }
      siege.letHonestClientsHave(100);
      close(clients);
      siege.holdsWith(
          CLIENTS
              + " clients of a byte a second"
              + (request.equals(WITH_BODY) ? " of their body" : ""),
          CLIENTS / 2);
    }
  }

  /** They send, and take nothing of the answers. */
  @Test
  @Timeout(120)
  void neverReading() throws Exception {
    try (Siege siege = new Siege(folder)) {
      List<SocketChannel> clients = open(siege.port());
      for (SocketChannel client : clients) {
        ByteBuffer requests = Exchange.bytes(Exchange.KEPT.repeat(PIPELINED));
        client.write(requests);
        assertThat(requests.hasRemaining()).isFalse();
      }
      siege.letHonestClientsHave(1_000);
      assertThat(siege.server().descriptors()).isGreaterThan(CLIENTS);
      close(clients);
      siege.holdsWith(CLIENTS + " clients that never read", (long) CLIENTS * PIPELINED);
    }
  }

  private static List<SocketChannel> open(int port) throws IOException {
    List<SocketChannel> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      clients.add(Exchange.channel(port));
    }
    return clients;
  }

  private static void aByteEach(List<SocketChannel> clients, List<ByteBuffer> rest) {
    for (int i = 0; i < CLIENTS; i++) {
      ByteBuffer left = rest.get(i);
      if (left.hasRemaining()) {
        try {
          ByteBuffer one = left.slice(left.position(), 1);
          left.position(left.position() + clients.get(i).write(one));
        } catch (IOException e) {
          throw new AssertionError("client " + i + " was cut off", e);
        }
      }
    }
  }

  private static void everySecond(Runnable step) throws Exception {
    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    CountDownLatch steps = new CountDownLatch(SECONDS);
    ScheduledFuture<?> running =
        clock.scheduleAtFixedRate(
            () -> {
              if (steps.getCount() > 0) {
                step.run();
                steps.countDown();
              }
            },
            0,
            1,
            TimeUnit.SECONDS);
    try {
      while (!steps.await(1, TimeUnit.SECONDS)) {
        if (running.isDone()) {
          running.get(); // Throws what the step threw.
        }
      }
    } finally {
      clock.shutdownNow();
    }
  }

  private static void assertIsAnswered(SocketChannel client) throws IOException {
    client.configureBlocking(true);
    assertThat(Answers.next(client.socket().getInputStream())).isEqualTo("200 Hello world");
  }

  private static void close(List<SocketChannel> clients) throws IOException {
    for (SocketChannel client : clients) {
      client.close();
    }
  }
}
