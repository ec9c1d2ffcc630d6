package io.github.pageviews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.load.ScriptedServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class LoadCommandTest {

  private static final String NOT_FOUND =
      "HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
  private static final String NUMBER = "[0-9]+(\\.[0-9]+)?";

  @TempDir Path dir;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int execute(boolean progress, String... args) {
    return new CommandLine(new LoadCommand(progress))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }

  private static ScriptedServer serving(String response) throws IOException {
    return ScriptedServer.start(ScriptedServer.answering(response));
  }

  @Test
  void printsAReport() throws IOException {
    try (ScriptedServer server = serving(ScriptedServer.OK_CLOSE)) {
      int code = execute(false, server.uri().toString(), "-n", "30", "-c", "3");

      assertThat(code).isZero();
      assertThat(err.toString()).isEmpty();
      assertThat(out.toString().lines())
          .satisfiesExactly(
              line -> assertThat(line).isEqualTo("url       " + server.uri()),
              line ->
                  assertThat(line)
                      .isEqualTo("sent      30 of 30, 3 at a time, a connection per request"),
              line -> assertThat(line).isEqualTo("answered  30"),
              line -> assertThat(line).isEqualTo("not 2xx   0"),
              line -> assertThat(line).isEqualTo("failed    0"),
              line -> assertThat(line).isEqualTo("unknown   0"),
              line -> assertThat(line).matches("time      " + NUMBER + " s"),
              line -> assertThat(line).matches("rate      " + NUMBER + " requests/s"),
              line ->
                  assertThat(line)
                      .matches(
                          "latency   p50 N  p90 N  p99 N  p99\\.9 N  max N ms"
                              .replace("N", NUMBER)));
      // The warm-up is not the target's business.
      assertThat(server.received()).isEqualTo(30);
    }
  }

  @Test
  void sendsOneRequestByDefault() throws IOException {
    try (ScriptedServer server = serving(ScriptedServer.OK)) {
      assertThat(execute(false, "127.0.0.1:" + server.port())).isZero();
      assertThat(server.received()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-k", "--keep-alive"})
  void keepsConnections(String option) throws IOException {
    try (ScriptedServer server = serving(ScriptedServer.OK)) {
      assertThat(execute(false, option, "-n", "20", "-c", "2", server.uri().toString())).isZero();
      assertThat(server.connections()).isEqualTo(2);
      assertThat(out.toString()).contains("20 of 20, 2 at a time, persistent connections");
    }
  }

  @Test
  void otherStatusesAreAFailedCheck() throws IOException {
    try (ScriptedServer server = serving(NOT_FOUND)) {
      assertThat(execute(false, server.uri().toString(), "-n", "4")).isEqualTo(1);
      assertThat(out.toString()).contains("answered  4\n", "not 2xx   4\n");
    }
  }

  @Test
  void saysWhyRequestsEndedUnknown() throws IOException {
    try (ScriptedServer server = ScriptedServer.start(c -> c.readRequest())) {
      assertThat(execute(false, server.uri().toString(), "-n", "4")).isEqualTo(1);
      assertThat(out.toString())
          .contains(
              "unknown   4\n"
                  + "          4 x the server closed the connection before the answer was complete")
          .doesNotContain("latency");
    }
  }

  @Test
  void nobodyThereIsUndecided() throws IOException {
    try (Socket holder = new Socket()) {
      holder.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      int port = holder.getLocalPort();
      String url = "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port + "/";

      assertThat(execute(false, url, "-n", "1000", "--json", "-")).isEqualTo(3);
      assertThat(err.toString())
          .isEqualTo("error: no connection to " + url + " could be made: Connection refused\n");
      assertThat(out.toString())
          .contains("\"failed\":10,")
          .contains("{\"p50\":null,\"p90\":null,\"p99\":null,\"p999\":null,\"max\":null}");
    }
  }

  @Test
  void writesJsonInPlaceOfText() throws IOException {
    try (ScriptedServer server = serving(NOT_FOUND)) {
      int code = execute(false, server.uri().toString(), "-n", "12", "-c", "4", "--json", "-");

      assertThat(code).isEqualTo(1);
      assertThat(out.toString()).matches(jsonPattern(server, 12, 12));
    }
  }

  @Test
  void writesJsonToAFile() throws IOException {
    Path file = dir.resolve("load.json");
    try (ScriptedServer server = serving(ScriptedServer.OK)) {
      String url = server.uri().toString();
      assertThat(execute(false, url, "-n", "12", "-c", "4", "--json", file.toString())).isZero();

      assertThat(file).content().matches(jsonPattern(server, 12, 0));
      assertThat(out.toString()).startsWith("url       " + url);
    }
  }

  private static String jsonPattern(ScriptedServer server, int answered, int non2xx) {
    return ("\\{'schema':1,'url':'" + server.uri() + "','sent':12,'answered':" + answered)
        .concat(",'failed':0,'non2xx':" + non2xx + ",'unknown':0,'seconds':N,")
        .concat("'requestsPerSecond':N,'latencyMillis':")
        .concat(
            "\\{'p50':N,'p90':N,'p99':N,'p999':N,'max':N\\},'requests':12,'reasons':\\{\\}\\}\n")
        .replace('\'', '"')
        .replace("N", NUMBER);
  }

  @ParameterizedTest
  @CsvSource({
    "https://localhost/, 1, 1, 30, https is not supported: https://localhost/; use an http URL",
    "http://localhost:99999/, 1, 1, 30, 'the port must be 1 to 65535, not 99999: http://localhost:99999/'",
    "http://localhost/, 0, 1, 30, 'the number of requests must be at least 1, not 0'",
    "http://localhost/, 2, 3, 30, the concurrency (3) must not be greater than the number of requests (2)",
    "http://localhost/, 1, 1, 0, 'the time-out must be more than 0 and at most 3600 seconds, not 0'",
    "http://localhost/, 1, 1, NaN, the time-out must be a number of seconds",
    "http://localhost/, x, 1, 30, 'Invalid value for option ''-n'': ''x'' is not a long'",
  })
  void badInput(String url, String n, String c, String timeout, String message) {
    assertThat(execute(false, url, "-n", n, "-c", c, "--timeout", timeout)).isEqualTo(2);
    assertThat(err.toString().lines().findFirst()).hasValue(message);
    assertThat(err.toString()).doesNotContain("\tat ");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void anUnwritableFileIsFoundBeforeTheLoad() throws IOException {
    Path file = dir.resolve("missing/load.json");
    try (ScriptedServer server = serving(ScriptedServer.OK)) {
      int code = execute(false, server.uri().toString(), "--json", file.toString());

      assertThat(code).isEqualTo(2);
      assertThat(err.toString()).startsWith("cannot write " + file + ": no such directory\n");
      assertThat(server.connections()).isZero();
    }
  }

  @Test
  void showsProgressAndWipesIt() throws IOException {
    try (ScriptedServer server = serving(ScriptedServer.OK)) {
      assertThat(execute(true, server.uri().toString(), "-n", "5")).isZero();

      assertThat(err.toString()).contains("\r5 of 5 requests (100%), ").endsWith(" \r");
      assertThat(err.toString()).doesNotContain("\n");
    }
  }
}
