package io.github.pageviews.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.pageviews.load.ScriptedServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A load that is told to end, as a process of its own. */
class LoadInterruptTest {

  private static final int SIGTERM_EXIT = 128 + 15;

  @TempDir Path dir;

  /** The process: {@code load} with the arguments given. */
  static final class Load {
    private Load() {}

    public static void main(String[] args) {
      System.exit(new CommandLine(new LoadCommand(false)).execute(args));
    }
  }

  @Test
  void printsWhatThereIs() throws Exception {
    Path out = dir.resolve("out");
    Path json = dir.resolve("load.json");
    // Answers the first seven, then no more.
    ScriptedServer.Script script =
        c -> {
          c.readRequest();
          if (c.server().received() <= 7) {
            c.send(ScriptedServer.OK_CLOSE);
          } else {
            c.awaitClose();
          }
        };
    try (ScriptedServer server = ScriptedServer.start(script)) {
      // SIGTERM takes the same way as Ctrl-C's SIGINT, but a shell can't have it ignored for us.
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Load.class.getName(),
                  server.uri().toString(),
                  "-n",
                  "1000",
                  "--json",
                  json.toString())
              .redirectOutput(out.toFile())
              .redirectError(dir.resolve("err").toFile())
              .start();
      try {
        await().atMost(Duration.ofSeconds(60)).until(() -> server.received() == 8);

        process.destroy();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(SIGTERM_EXIT);
        assertThat(out)
            .content(StandardCharsets.UTF_8)
            .contains("sent      8 of 1000", "answered  7\n", "unknown   1\n", "1 x cancelled");
        assertThat(json)
            .content(StandardCharsets.UTF_8)
            .contains("\"sent\":8,\"answered\":7,\"failed\":0,\"non2xx\":0,\"unknown\":1,");
      } finally {
        process.destroyForcibly();
      }
    }
  }
}
