package io.github.pageviews.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(value = OS.LINUX, disabledReason = "others do not tell where a process may run")
class OneProcessorTest {

  @Test
  void eachProcessIsKeptOnOneOfItsOwn() throws Exception {
    assumeTrue(Runtime.getRuntime().availableProcessors() > 1, "there is but one processor");
    Process one = new ProcessBuilder("sleep", "1000").start();
    Process other = new ProcessBuilder("sleep", "1000").start();
    try (OneProcessor first = new OneProcessor();
        OneProcessor second = new OneProcessor()) {
      first.keep(one);
      assertThat(allowed(one)).matches("[0-9]+");
      second.keep(other);
      assertThat(allowed(other)).matches("[0-9]+").isNotEqualTo(allowed(one));
    } finally {
      one.destroyForcibly();
      other.destroyForcibly();
    }
  }

  @Test
  void whatIsGivenBackIsFreeAgain() throws Exception {
    assumeTrue(Runtime.getRuntime().availableProcessors() > 1, "there is but one processor");
    Process one = new ProcessBuilder("sleep", "1000").start();
    Process other = new ProcessBuilder("sleep", "1000").start();
    try {
      try (OneProcessor first = new OneProcessor()) {
        first.keep(one);
      }
      try (OneProcessor second = new OneProcessor()) {
        second.keep(other);
      }
      assertThat(allowed(other)).isEqualTo(allowed(one));
    } finally {
      one.destroyForcibly();
      other.destroyForcibly();
    }
  }

  private static String allowed(Process process) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
        .filter(line -> line.startsWith("Cpus_allowed_list:"))
        .map(line -> line.substring(line.indexOf(':') + 1).trim())
        .findFirst()
        .orElseThrow();
  }
}
