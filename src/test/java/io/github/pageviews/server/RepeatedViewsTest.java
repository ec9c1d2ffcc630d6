package io.github.pageviews.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.pageviews.counter.Counter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a {@link RepeatingConnection} answers itself, and that nobody can tell. */
class RepeatedViewsTest {

  private static final int TIMES = 4;
  private static final String PLAIN = "GET / HTTP/1.1\nHost: h\n\n";

  private static final List<String> KEPT =
      List.of(
          PLAIN,
          "GET / HTTP/1.1\nHost: i\n\n",
          "GET / HTTP/1.1\nHost: h\nConnection: keep-alive\n\n",
          "GET / HTTP/1.0\nConnection: Keep-Alive\nUser-Agent: ApacheBench/2.3\n\n",
          "\nGET / HTTP/1.1\nHost: h\nCookie: c\u00e9\n\n");

  private static final List<String> NEVER_REPEATED =
      List.of(
          "GET /stats HTTP/1.1\nHost: h\n\n",
          "GET /? HTTP/1.1\nHost: h\n\n",
          "GET / HTTP/1.1\nHost: h\nContent-Length: 2\n\nab",
          "GET / HTTP/1.1\nHost: h\nTransfer-Encoding: chunked\n\n0\n\n",
          "GET / HTTP/1.1\nHost: h\nCookie: " + "c".repeat(600) + "\n\n",
          "POST / HTTP/1.1\nHost: h\nContent-Length: 26\n\nGET / HTTP/1.1\nHost: h\n\n");

  private static final TracingCounter COUNTER = new TracingCounter();
  private static Served traced;

  /** These two are sent the same requests, so their counts in answers are the same too. */
  private static Served fast;

  private static Served ordinary;

  @BeforeAll
  static void start() throws IOException {
    traced = Served.on(Lane.FAST, COUNTER);
    fast = Served.exact(Lane.FAST);
    ordinary = Served.exact(Lane.ORDINARY);
  }

  @AfterAll
  static void stop() {
    traced.close();
    fast.close();
    ordinary.close();
  }

  static List<String> kept() {
    return KEPT;
  }

  static List<String> neverRepeated() {
    return NEVER_REPEATED;
  }

  static List<String> everyRow() {
    List<String> requests = new ArrayList<>(KEPT);
    requests.addAll(NEVER_REPEATED);
    for (String headers : LaneRequests.HEADERS) {
      for (String line : LaneRequests.LINES) {
        requests.add(line + " HTTP/1.1\nHost: h\n" + headers + "\n");
      }
    }
    return requests;
  }

  @ParameterizedTest
  @MethodSource("kept")
  void aConnectionAnswersARepeatedViewItself(String request) throws IOException {
    long before = COUNTER.byConnections.get();
    repeat(traced, request);

    assertThat(COUNTER.byConnections.get() - before).isBetween(TIMES - 1L, (long) TIMES);
  }

  @ParameterizedTest
  @MethodSource("neverRepeated")
  void anythingElseItLeavesToJetty(String request) throws IOException {
    long before = COUNTER.byConnections.get();
    repeat(traced, request);

    assertThat(COUNTER.byConnections.get()).isEqualTo(before);
  }

  /** What one connection has learned serves the others. */
  @Test
  void theFirstOfAConnectionMayBeARepetition() throws IOException {
    repeat(traced, PLAIN);
    long before = COUNTER.byConnections.get();
    repeat(traced, PLAIN);

    assertThat(COUNTER.byConnections.get() - before).isEqualTo(TIMES);
  }

  @ParameterizedTest
  @MethodSource("everyRow")
  void theBytesAreTheSameEachTime(String request) throws IOException {
    long fastBefore = fast.views();
    long ordinaryBefore = ordinary.views();

    assertThat(repeat(fast, request)).isEqualTo(repeat(ordinary, request)).hasSize(TIMES);
    assertThat(fast.views() - fastBefore).isEqualTo(ordinary.views() - ordinaryBefore);
  }

  /** Without waiting for the client to end it, and with the bytes known from other connections. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.0\nHost: h\n\n",
        "GET / HTTP/1.0\nConnection: close\n\n",
        "GET / HTTP/1.1\nHost: h\nConnection: close\n\n"
      })
  void aConnectionThatIsToEndIsEnded(String request) throws IOException {
    for (int i = 0; i < TIMES; i++) {
      try (RawHttp http = new RawHttp(traced.port())) {
        http.send(request);
        assertThat(http.readToEnd()).endsWith("Hello world");
      }
    }
  }

  static Stream<Random> seeds() {
    return Stream.iterate(1L, seed -> seed + 1).limit(60).map(Random::new);
  }

  /** Waited for or pipelined, whole or in pieces, on connections kept as long as they last. */
  @ParameterizedTest
  @MethodSource("seeds")
  void anyStreamOfRequestsIsAnsweredAsOnTheOrdinaryWay(Random random) throws IOException {
    List<String> requests = new ArrayList<>();
    List<String> all = everyRow();
    while (requests.size() < 40) {
      String next = random.nextInt(3) == 0 ? all.get(random.nextInt(all.size())) : PLAIN;
      requests.addAll(Collections.nCopies(1 + random.nextInt(4), next));
    }
    long seed = random.nextLong();

    assertThat(stream(fast, requests, new Random(seed)))
        .isEqualTo(stream(ordinary, requests, new Random(seed)));
  }

  @Test
  void anotherDateMakesAnotherAnswer() throws IOException {
    try (RawHttp http = new RawHttp(traced.port())) {
      http.send(PLAIN);
      String first = http.read(false).header("Date");
      await()
          .until(
              () -> {
                http.send(PLAIN);
                return !http.read(false).header("Date").equals(first);
              });
    }
  }

  /** An answer that the client does not take is in flight, and a stop waits for it. */
  @Test
  void aStopWaitsForAnAnswerThatIsNotTakenYet() throws Exception {
    TracingCounter counter = new TracingCounter();
    try (Served served = Served.on(Lane.FAST, counter)) {
      ((ServerConnector) served.jetty().getConnectors()[0]).setAcceptedSendBufferSize(4096);
      try (RawHttp http = new RawHttp(served.port(), 64 * 1024)) {
        RepeatedViews views =
            served.jetty().getContainedBeans(RepeatedViews.class).iterator().next();
        sendUntilFull(http, served, counter);
        CompletableFuture<Boolean> stopped =
            CompletableFuture.supplyAsync(() -> served.server().stop());
        await().until(views::isShutdown);
        for (long i = 0; i < counter.value(); i++) {
          assertThat(http.read(false).status()).isEqualTo(200);
        }
        assertThat(stopped.get()).isTrue();
        assertThat(counter.byConnections.get()).isPositive();
      }
    }
  }

  /** Sends one at a time without reading an answer, until one can no longer be written. */
  private static void sendUntilFull(RawHttp http, Served served, TracingCounter counter)
      throws IOException {
    for (long sent = 1; !isWriting(served); sent++) {
      http.send(PLAIN);
      while (counter.value() < sent && !isWriting(served)) {
        Thread.onSpinWait();
      }
    }
  }

  private static boolean isWriting(Served served) {
    return served.jetty().getConnectors()[0].getConnectedEndPoints().stream()
        .anyMatch(endPoint -> ((AbstractEndPoint) endPoint).getWriteFlusher().isPending());
  }

  private static List<String> repeat(Served served, String request) throws IOException {
    List<String> answers = new ArrayList<>();
    try (RawHttp http = new RawHttp(served.port())) {
      for (int i = 0; i < TIMES; i++) {
        http.send(request);
        answers.add(comparable(http.readBytes(request.startsWith("HEAD "))));
      }
    }
    return answers;
  }

  private static List<String> stream(Served served, List<String> requests, Random random)
      throws IOException {
    List<String> answers = new ArrayList<>();
    try (RawHttp http = new RawHttp(served.port())) {
      List<String> unanswered = new ArrayList<>();
      for (String request : requests) {
        int cut = random.nextInt(4) == 0 ? random.nextInt(request.length()) : 0;
        http.send(request.substring(0, cut));
        http.send(request.substring(cut));
        unanswered.add(request);
        if (random.nextInt(3) > 0) {
          for (String each : unanswered) {
            answers.add(comparable(http.readBytes(each.startsWith("HEAD "))));
          }
          unanswered.clear();
        }
      }
      http.finishSending();
      answers.add(comparable(http.readToEnd()));
    }
    return answers;
  }

  private static String comparable(String answer) {
    return answer.replaceAll("(?m)^Date: .*$", "Date: then");
  }

  /** Knows who called it. */
  private static final class TracingCounter implements Counter {
    private final AtomicLong views = new AtomicLong();
    private final AtomicLong byConnections = new AtomicLong();

    @Override
    public void increment() {
      views.incrementAndGet();
      if (calledBy(RepeatingConnection.class) && !calledBy(FastLane.class)) {
        byConnections.incrementAndGet();
      }
    }

    private static boolean calledBy(Class<?> caller) {
      return StackWalker.getInstance()
          .walk(frames -> frames.anyMatch(f -> f.getClassName().equals(caller.getName())));
    }

    @Override
    public long value() {
      return views.get();
    }
  }
}
