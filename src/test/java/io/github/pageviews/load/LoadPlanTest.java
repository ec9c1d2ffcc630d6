package io.github.pageviews.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadPlanTest {

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8080, /, localhost:8080",
    "localhost:8080/, /, localhost:8080",
    "HTTP://example.org/a?b, /a?b, example.org",
    "http://example.org:80?q=1, /?q=1, example.org",
    "http://[::1]:9/x#y, /x, [::1]:9",
    "http://[fe80::1%eth0]:9/, /, [fe80::1]:9",
    "http://h/ü, /%C3%BC, h",
  })
  void urls(String text, String requestTarget, String hostField) {
    URI url = LoadUrl.parse(text);
    assertThat(LoadUrl.requestTarget(url)).isEqualTo(requestTarget);
    assertThat(LoadUrl.hostField(url)).isEqualTo(hostField);
  }

  @ParameterizedTest
  @CsvSource({
    "https://localhost/, https is not supported",
    "ftp://localhost/, not an http URL",
    "http://, not a URL",
    "http:///x, no valid host",
    "http://a b/, not a URL",
    "http://me:secret@localhost/, user name",
    "http://localhost:0/, the port must be 1 to 65535",
    "http://localhost:65536/, the port must be 1 to 65535",
  })
  void badUrls(String text, String message) {
    assertThatThrownBy(() -> LoadUrl.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message)
        .message()
        .doesNotContain("secret")
        .doesNotContain("\n");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1000, 'the number of requests must be at least 1, not 0'",
    "1, 0, 1000, 'the concurrency must be 1 to 20000, not 0'",
    "99999, 20001, 1000, 'the concurrency must be 1 to 20000, not 20001'",
    "2, 3, 1000, the concurrency (3) must not be greater than the number of requests (2)",
    "1, 1, 0, 'the time-out must be more than 0 and at most 3600 seconds, not 0'",
    "1, 1, 3601000, 'the time-out must be more than 0 and at most 3600 seconds, not 3601'",
  })
  void badNumbers(long requests, int concurrency, long timeoutMillis, String message) {
    assertThatThrownBy(
            () ->
                new LoadPlan(
                    URI.create("http://localhost/"),
                    requests,
                    concurrency,
                    false,
                    Duration.ofMillis(timeoutMillis)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void aTargetIsCheckedHoweverItCame() {
    assertThatThrownBy(
            () -> new LoadPlan(URI.create("mailto:x"), 1, 1, false, LoadPlan.MAX_TIMEOUT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not an http URL");
  }
}
