package io.github.pageviews.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.counter.Counter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody can tell from the bytes that a server sends which lane a request took. */
class LanesTest {

  private static Served fast;
  private static Served ordinary;

  @BeforeAll
  static void start() throws IOException {
    fast = Served.on(Lane.FAST, new TracingCounter());
    ordinary = Served.on(Lane.ORDINARY, new TracingCounter());
  }

  @AfterAll
  static void stop() {
    fast.close();
    ordinary.close();
  }

  /** Whole requests, with bodies; the last answer of each ends with its connection. */
  static List<String> requests() {
    List<String> requests = new ArrayList<>(LaneRequests.PLAIN);
    requests.addAll(LaneRequests.OTHERS);
    for (String headers : LaneRequests.HEADERS) {
      for (String line : LaneRequests.LINES) {
        requests.add(line + " HTTP/1.1\nHost: h\n" + headers + "Connection: close\n\n");
      }
    }
    return requests;
  }

  @ParameterizedTest
  @MethodSource("requests")
  void theBytesAreTheSame(String request) throws IOException {
    long fastBefore = fast.views();
    long ordinaryBefore = ordinary.views();
    String answer = answer(fast, request);

    assertThat(answer).isEqualTo(answer(ordinary, request)).startsWith("HTTP/1.1 ");
    assertThat(fast.views() - fastBefore).isEqualTo(ordinary.views() - ordinaryBefore);
  }

  /** Without this the comparison above might compare one lane with itself. */
  @Test
  void plainRequestsTakeTheFastLaneAndOthersDoNot() throws IOException {
    TracingCounter counter = new TracingCounter();
    try (Served served = Served.on(Lane.FAST, counter)) {
      for (String request : LaneRequests.PLAIN) {
        answer(served, request);
      }
      long onTheFastLane = counter.onTheFastLane.sum();
      assertThat(onTheFastLane).isEqualTo(counter.value()).isGreaterThan(LaneRequests.PLAIN.size());
      for (String request : LaneRequests.OTHERS) {
        answer(served, request);
      }
      assertThat(counter.onTheFastLane.sum()).isEqualTo(onTheFastLane);
      assertThat(counter.value()).isGreaterThan(onTheFastLane);
    }
  }

  @Test
  void nothingTakesAFastLaneThatIsOff() throws IOException {
    TracingCounter counter = new TracingCounter();
    try (Served served = Served.on(Lane.ORDINARY, counter)) {
      for (String request : LaneRequests.PLAIN) {
        answer(served, request);
      }
      assertThat(counter.value()).isPositive();
      assertThat(counter.onTheFastLane.sum()).isZero();
    }
  }

  /** Pipelined: one lane's answers must not overtake the other's. */
  @Test
  void answersKeepTheOrderOfTheRequests() throws IOException {
    String plain = "GET / HTTP/1.1\nHost: h\n\n";
    String query = "GET /?a HTTP/1.1\nHost: h\n\n";
    String stats = "GET /stats HTTP/1.1\nHost: h\n\n";
    try (Served served = Served.exact(Lane.FAST);
        RawHttp http = new RawHttp(served.port())) {
      http.send((plain + stats + query + stats).repeat(50));
      for (int i = 0; i < 50; i++) {
        assertThat(http.read(false).body()).isEqualTo("Hello world");
        assertThat(http.read(false).body()).isEqualTo("Number of page view: " + (2 * i + 1));
        assertThat(http.read(false).body()).isEqualTo("Hello world");
        assertThat(http.read(false).body()).isEqualTo("Number of page view: " + (2 * i + 2));
      }
    }
  }

  private static String answer(Served served, String request) throws IOException {
    try (RawHttp http = new RawHttp(served.port())) {
      http.send(request);
      http.finishSending();
      return http.readToEnd().replaceAll("(?m)^Date: .*$", "Date: then");
    }
  }

  /** Knows who called it. */
  private static final class TracingCounter implements Counter {
    private final LongAdder views = new LongAdder();
    private final LongAdder onTheFastLane = new LongAdder();

    @Override
    public void increment() {
      views.increment();
      boolean fast =
          StackWalker.getInstance()
              .walk(
                  s ->
                      s.anyMatch(
                          f ->
                              f.getClassName().equals(FastLane.class.getName())
                                  && f.getMethodName().equals("view")));
      if (fast) {
        onTheFastLane.increment();
      }
    }

    @Override
    public long value() {
      return views.sum();
    }
  }
}
