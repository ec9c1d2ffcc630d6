package io.github.pageviews.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.server.RawHttp.Response;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statistics page for what real clients send, byte for byte. */
class AcceptsInTheWildTest {

  private static final String PROTOBUF =
      "application/vnd.google.protobuf;proto=io.prometheus.client.MetricFamily;encoding=delimited";

  private Served served;

  @BeforeEach
  void start() throws IOException {
    served = Served.exact();
  }

  @AfterEach
  void stop() {
    served.close();
  }

  /** From Prometheus' scrape/scrape.go and config/config.go at the releases named. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // 2.20
        "application/openmetrics-text; version=0.0.1,text/plain;version=0.0.4;q=0.5,*/*;q=0.1",
        // 2.37 to 2.48, and with native histograms
        "application/openmetrics-text;version=1.0.0,application/openmetrics-text;version=0.0.1;"
            + "q=0.75,text/plain;version=0.0.4;q=0.5,*/*;q=0.1",
        PROTOBUF
            + ",application/openmetrics-text;version=1.0.0;q=0.8,"
            + "application/openmetrics-text;version=0.0.1;q=0.75,text/plain;version=0.0.4;q=0.5,"
            + "*/*;q=0.1",
        // 2.49.0, whose last weight is out of range
        "application/openmetrics-text;version=1.0.0;q=0.5,application/openmetrics-text;"
            + "version=0.0.1;q=0.4,text/plain;version=0.0.4;q=0.3,*/*;q=2",
        // 2.53, and with native histograms
        "application/openmetrics-text;version=1.0.0;q=0.5,application/openmetrics-text;"
            + "version=0.0.1;q=0.4,text/plain;version=0.0.4;q=0.3,*/*;q=0.2",
        PROTOBUF
            + ";q=0.5,application/openmetrics-text;version=1.0.0;q=0.4,"
            + "application/openmetrics-text;version=0.0.1;q=0.3,text/plain;version=0.0.4;q=0.2,"
            + "*/*;q=0.1",
        // 2.55 with UTF-8 names
        "application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.5,"
            + "application/openmetrics-text;version=0.0.1;escaping=allow-utf-8;q=0.4,"
            + "text/plain;version=0.0.4;escaping=allow-utf-8;q=0.3,*/*;q=0.2",
        // 3.0, which names a parameter twice
        "application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.6,"
            + "application/openmetrics-text;version=0.0.1;escaping=allow-utf-8;q=0.5,"
            + "text/plain;version=1.0.0;escaping=allow-utf-8;escaping=allow-utf-8;q=0.4,"
            + "text/plain;version=0.0.4;escaping=allow-utf-8;q=0.3,*/*;q=0.2",
        // 3.4 to 3.14, with legacy names, and with native histograms
        "application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.6,"
            + "application/openmetrics-text;version=0.0.1;q=0.5,"
            + "text/plain;version=1.0.0;escaping=allow-utf-8;q=0.4,"
            + "text/plain;version=0.0.4;q=0.3,*/*;q=0.2",
        "application/openmetrics-text;version=1.0.0;escaping=underscores;q=0.6,"
            + "application/openmetrics-text;version=0.0.1;q=0.5,"
            + "text/plain;version=1.0.0;escaping=underscores;q=0.4,"
            + "text/plain;version=0.0.4;q=0.3,*/*;q=0.2",
        PROTOBUF
            + ";q=0.6,application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.5,"
            + "application/openmetrics-text;version=0.0.1;q=0.4,"
            + "text/plain;version=1.0.0;escaping=allow-utf-8;q=0.3,"
            + "text/plain;version=0.0.4;q=0.2,*/*;q=0.1"
      })
  void prometheusGetsOpenMetrics(String accept) throws IOException {
    Response response = served.get("/stats", "Accept: " + accept);

    assertThat(response.header("Content-Type"))
        .isEqualTo("application/openmetrics-text; version=1.0.0; charset=utf-8");
    assertThat(response.body()).contains("\npage_views_total 0\n").endsWith("\n# EOF\n");
  }

  /** With scrape_protocols set to one of the text formats. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain;version=0.0.4;q=0.5,*/*;q=0.4",
        "text/plain;version=0.0.4;q=0.6,*/*;q=0.5",
        "text/plain;version=1.0.0;escaping=allow-utf-8;q=0.6,*/*;q=0.5",
        // 1.x and 2.0 to 2.4
        "application/vnd.google.protobuf;proto=io.prometheus.client.MetricFamily;"
            + "encoding=delimited;q=0.7,text/plain;version=0.0.4;q=0.3,*/*;q=0.1",
        "text/plain;version=0.0.4;q=1,*/*;q=0.1"
      })
  void prometheusGetsItsTextFormat(String accept) throws IOException {
    Response response = served.get("/stats", "Accept: " + accept);

    assertThat(response.header("Content-Type"))
        .isEqualTo("text/plain; version=0.0.4; charset=utf-8");
    assertThat(response.body()).contains("\npage_views_total 0\n").doesNotContain("# EOF");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Chrome
        "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,"
            + "*/*;q=0.8,application/signed-exchange;v=b3;q=0.7",
        // Firefox 128, then since 132
        "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/png,"
            + "image/svg+xml,*/*;q=0.8",
        // Firefox, Safari
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
      })
  void browsersGetAPage(String accept) throws IOException {
    Response response = served.get("/stats", "Accept: " + accept);

    assertThat(response.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
    assertThat(response.body()).startsWith("<!DOCTYPE html>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // curl, wget, ab, fetch
        "*/*",
        // Java's HttpURLConnection, which is malformed
        "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2"
      })
  void othersGetPlainText(String accept) throws IOException {
    assertThat(served.get("/stats", "Accept: " + accept).body())
        .isEqualTo("Number of page view: 0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // axios
        "application/json, text/plain, */*",
        // jQuery
        "application/json, text/javascript, */*; q=0.01",
        // HTTPie with --json
        "application/json, */*;q=0.5"
      })
  void programsGetJson(String accept) throws IOException {
    assertThat(served.get("/stats", "Accept: " + accept).header("Content-Type"))
        .isEqualTo("application/json");
  }
}
