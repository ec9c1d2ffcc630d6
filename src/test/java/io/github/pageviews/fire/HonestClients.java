package io.github.pageviews.fire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/**
 * Clients that send a request, read its answer and only then send the next: half of them on a
 * connection that they keep, half on a new one each time.
 */
final class HonestClients {

  private static final int OF_EACH_KIND = 2;

  private final LongAdder answered = new LongAdder();
  private final List<CompletableFuture<Void>> running = new ArrayList<>();
  private volatile boolean stopped;

  HonestClients(int port) {
    ExecutorService threads = Executors.newCachedThreadPool();
    for (int i = 0; i < OF_EACH_KIND; i++) {
      running.add(CompletableFuture.runAsync(() -> keeping(port), threads));
      running.add(CompletableFuture.runAsync(() -> reconnecting(port), threads));
    }
    threads.shutdown();
  }

  /** Returns the number of answers so far. */
  long answered() {
    return answered.sum();
  }

  /** Whether a client was not answered; {@link #stop} tells how. */
  boolean failed() {
    return running.stream().anyMatch(CompletableFuture::isCompletedExceptionally);
  }

  /** Lets each client finish its request; fails unless every one was answered as it should be. */
  long stop() {
    stopped = true;
    running.forEach(CompletableFuture::join);
    return answered();
  }

  /** Waits for the clients to find the server gone; returns the whole answers that they had. */
  long untilTheServerIsGone() {
    running.forEach(client -> client.handle((nothing, failure) -> failure).join());
    return answered();
  }

  private void keeping(int port) {
    try (Socket socket = Exchange.connect(port)) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      while (!stopped) {
        Exchange.send(socket, Exchange.KEPT);
        view(in);
      }
    } catch (IOException e) {
      throw new AssertionError("a client that kept its connection was not answered", e);
    }
  }

  private void reconnecting(int port) {
    while (!stopped) {
      try (Socket socket = Exchange.connect(port)) {
        Exchange.send(socket, Exchange.ONLY);
        view(new BufferedInputStream(socket.getInputStream()));
      } catch (IOException e) {
        throw new AssertionError("a client with a new connection was not answered", e);
      }
    }
  }

  private void view(InputStream in) throws IOException {
    assertThat(Answers.next(in)).isEqualTo("200 Hello world");
    answered.increment();
  }
}
