package io.github.pageviews.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.pageviews.server.RawHttp.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Stopped under the load of honest clients, which send a request and read its answer, the server
 * has counted what they received and no more.
 */
class StopUnderLoadTest {

  private static final int CLIENTS_OF_A_KIND = 6;
  private static final int VIEWS_BEFORE_THE_STOP = 300;
  private static final int TIMES = 5;

  static Stream<Arguments> lanes() {
    return Stream.of(Lane.values())
        .flatMap(lane -> IntStream.rangeClosed(1, TIMES).mapToObj(n -> Arguments.of(lane, n)));
  }

  @ParameterizedTest
  @MethodSource("lanes")
  void everyViewIsA200ThatSomebodyHas(Lane lane, int time) throws IOException {
    ExecutorService clients = Executors.newCachedThreadPool();
    try (Served served = Served.exact(lane)) {
      int port = served.port();
      List<CompletableFuture<Long>> received = new ArrayList<>();
      for (int i = 0; i < CLIENTS_OF_A_KIND; i++) {
        received.add(CompletableFuture.supplyAsync(() -> keepingAlive(port), clients));
        received.add(CompletableFuture.supplyAsync(() -> reconnecting(port, "1.0"), clients));
        received.add(CompletableFuture.supplyAsync(() -> reconnecting(port, "1.1"), clients));
      }
      await().until(() -> served.views() >= VIEWS_BEFORE_THE_STOP);

      assertThat(served.server().stop()).isTrue();
      long views = served.views();
      long sum = received.stream().mapToLong(CompletableFuture::join).sum();
      assertThat(sum).isGreaterThanOrEqualTo(VIEWS_BEFORE_THE_STOP).isEqualTo(views);
      assertThat(served.views()).isEqualTo(views);
    } finally {
      clients.shutdownNow();
    }
  }

  /** Sends one request after the other on one connection until it ends; returns the 200s. */
  private static long keepingAlive(int port) {
    long received = 0;
    try (RawHttp http = new RawHttp(port)) {
      while (true) {
        http.send("GET / HTTP/1.1\nHost: h\n\n");
        received += isView(http.read(false)) ? 1 : 0;
      }
    } catch (IOException e) {
      return received; // The server is gone, which is what ends this.
    }
  }

  /** Opens a connection for each request until there is none to be had; returns the 200s. */
  private static long reconnecting(int port, String version) {
    long received = 0;
    try {
      while (true) {
        try (RawHttp http = new RawHttp(port)) {
          http.send("GET / HTTP/" + version + "\nHost: h\nConnection: close\n\n");
          received += isView(http.read(false)) ? 1 : 0;
        }
      }
    } catch (IOException e) {
      return received; // As above.
    }
  }

  private static boolean isView(Response response) {
    return response.status() == 200 && response.body().equals("Hello world");
  }
}
