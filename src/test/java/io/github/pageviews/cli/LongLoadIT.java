package io.github.pageviews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.counter.Catalogue;
import io.github.pageviews.counter.CatalogueEntry;
import io.github.pageviews.counter.Standing;
import io.github.pageviews.testing.Requirements;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every safe counter ends exact after 200,000 requests of Apache Bench, 50 at a time. */
@Tag("long")
class LongLoadIT {
  private static final String REQUESTS = "200000";

  @TempDir Path folder;

  static Stream<String> safeCounters() {
    return Catalogue.entries().stream()
        .filter(entry -> entry.standing() == Standing.SAFE)
        .map(CatalogueEntry::name);
  }

  @ParameterizedTest
  @MethodSource("safeCounters")
  @Timeout(300)
  void aConnectionForEachRequest(String counter) throws Exception {
    assertExactAfterLoad(counter);
  }

  @ParameterizedTest
  @MethodSource("safeCounters")
  @Timeout(300)
  void keptConnections(String counter) throws Exception {
    assertExactAfterLoad(counter, "-k");
  }

  private void assertExactAfterLoad(String counter, String... options) throws Exception {
    Requirements.program("ab");
    try (Program server = Program.jar(folder, "--port", "0", "--counter", counter)) {
      int port = server.port();
      List<String> command = new ArrayList<>(List.of("ab", "-q", "-n", REQUESTS, "-c", "50"));
      command.addAll(List.of(options));
      command.add("http://127.0.0.1:" + port + "/");
      try (Program ab = Program.command(folder, command.toArray(String[]::new))) {
        assertThat(ab.exitCode()).as(ab.err()).isZero();
        assertThat(ab.out())
            .containsPattern("Complete requests: +" + REQUESTS)
            .containsPattern("Failed requests: +0\n")
            .doesNotContain("Non-2xx");
      }
      assertThat(Http.get(port, "/stats")).isEqualTo("Number of page view: " + REQUESTS);
      server.signal("TERM");
      assertThat(server.exitCode()).isEqualTo(143);
      assertThat(server.finalCount()).isEqualTo(Long.parseLong(REQUESTS));
    }
  }
}
