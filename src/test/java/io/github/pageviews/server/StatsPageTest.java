package io.github.pageviews.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.counter.Counter;
import io.github.pageviews.server.RawHttp.Response;
import io.github.pageviews.server.Served.FixedCounter;
import io.github.pageviews.server.Served.WaitingCounter;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each form of the statistics page, as a client gets it. */
class StatsPageTest {

  private static final long MANY = 3_000_000_000L;

  @Test
  void text() throws IOException {
    Response response = stats(new FixedCounter(MANY));

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.header("Content-Type")).isEqualTo("text/plain;charset=utf-8");
    assertThat(response.body()).isEqualTo("Number of page view: 3000000000");
  }

  @Test
  void json() throws IOException {
    assertThat(stats(new FixedCounter(MANY), "Accept: application/json").body())
        .isEqualTo(
            "{\"counter\":\"long-adder\",\"views\":3000000000,\"uptimeSeconds\":0,\"version\":\""
                + Version.current()
                + "\"}");
  }

  @Test
  void jsonWithWaiters() throws IOException {
    assertThat(stats(new WaitingCounter(7, 3), "Accept: application/json").body())
        .startsWith("{\"counter\":\"long-adder\",\"views\":7,")
        .endsWith(",\"waiters\":3}");
  }

  @Test
  void uptimeComesFromTheClock() throws IOException {
    AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5); // Clocks may wrap around.
    ServedCounter counter = new ServedCounter("long-adder", new FixedCounter(0));
    try (Served served = new Served(counter, nanos::get)) {
      for (long seconds : new long[] {0, 1, 86_400}) {
        nanos.set(Long.MAX_VALUE - 5 + Duration.ofSeconds(seconds).plusMillis(999).toNanos());
        assertThat(served.get("/stats", "Accept: application/json").body())
            .contains("\"uptimeSeconds\":" + seconds + ",");
      }
    }
  }

  @Test
  void html() throws IOException {
    Response response = stats(new WaitingCounter(42, 3), "Accept: text/html");

    assertThat(response.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
    assertThat(response.header("Content-Security-Policy")).startsWith("default-src 'none';");
    assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(response.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(response.body())
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .contains("<title>Number of page view: 42</title>")
        .contains("<h1>Number of page view: 42</h1>")
        .contains("waiting for its lock: 3.");
  }

  @Test
  void htmlRefersToNothing() throws IOException {
    String page = stats(new FixedCounter(1), "Accept: text/html").body();
    Matcher reference =
        Pattern.compile("(href|src|action|url|content)\\s*=\\s*\"([^\"]*)").matcher(page);

    assertThat(reference.results().map(r -> r.group(2)))
        .containsExactly("width=device-width, initial-scale=1", "data:,");
    assertThat(page).doesNotContain("<script", "<img", "<iframe", "@import", "http-equiv");
  }

  @Test
  void namesAreEscaped() throws IOException {
    ServedCounter odd = new ServedCounter("<b>&\"\\\n\u0001é", new FixedCounter(1));
    try (Served served = new Served(odd, () -> 0)) {
      assertThat(served.get("/stats", "Accept: text/html").body())
          .contains("Counter: &lt;b&gt;&amp;\"");
      assertThat(served.get("/stats", "Accept: application/json").body())
          .contains("\"counter\":\"<b>&\\\"\\\\\\u000a\\u0001é\"");
      assertThat(served.get("/stats", "Accept: text/plain;version=0.0.4").body())
          .contains("counter=\"<b>&\\\"\\\\\\n\u0001é\"");
    }
  }

  @Test
  void metrics() throws IOException {
    Response response = stats(new WaitingCounter(42, 3), "Accept: text/plain; version=0.0.4");

    assertThat(response.header("Content-Type"))
        .isEqualTo("text/plain; version=0.0.4; charset=utf-8");
    assertThat(response.body())
        .contains("# TYPE page_views_total counter\npage_views_total 42\n")
        .contains("# TYPE page_views_lock_waiters gauge\npage_views_lock_waiters 3\n")
        .doesNotContain("# EOF");
  }

  @Test
  void openMetrics() throws IOException {
    Response response = stats(new FixedCounter(42), "Accept: application/openmetrics-text");

    assertThat(response.header("Content-Type"))
        .isEqualTo("application/openmetrics-text; version=1.0.0; charset=utf-8");
    assertThat(response.body())
        .contains("# TYPE page_views counter\npage_views_total 42\n")
        .doesNotContain("waiters")
        .endsWith("\n# EOF\n");
  }

  @ParameterizedTest
  @EnumSource(StatsForm.class)
  void noFormIsCountedOrCached(StatsForm form) throws IOException {
    try (Served served = Served.exact()) {
      Response response = served.get("/stats", "Accept: " + form.contentType());

      assertThat(response.header("Content-Type")).isEqualTo(form.contentType());
      assertThat(response.header("Vary")).isEqualTo("Accept");
      assertThat(response.header("Cache-Control")).isEqualTo("no-store");
      assertThat(served.views()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(StatsForm.class)
  void everyFormIsTheSameInEveryLocale(StatsForm form) {
    Stats stats = new Stats("naive", 1_234_567, OptionalInt.of(8), 9, "1");
    Locale before = Locale.getDefault();
    String expected = form.write(stats);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(form.write(stats)).isEqualTo(expected).contains("1234567");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void severalAcceptLinesAreJoined() throws IOException {
    try (Served served = Served.exact()) {
      Response response =
          served.get("/stats", "Accept: text/html;q=0.5", "accept: application/json");
      assertThat(response.header("Content-Type")).isEqualTo("application/json");
    }
  }

  private static Response stats(Counter counter, String... headers) throws IOException {
    try (Served served = new Served(counter)) {
      return served.get("/stats", headers);
    }
  }
}
