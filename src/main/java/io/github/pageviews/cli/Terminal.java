package io.github.pageviews.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether somebody watches stderr. */
final class Terminal {

  private static final Path LINUX_STDERR = Path.of("/proc/self/fd/2");

  private Terminal() {}

  /**
   * Whether stderr is a terminal that can rewrite a line. When in doubt it is not: a progress line
   * in a log is worse than none on a screen.
   */
  static boolean isStderr() {
    return !"dumb".equals(System.getenv("TERM")) && isStderrDevice();
  }

  /*
   * System.console() can't tell: up to Java 21 it is about stdin and stdout together, from 22 on it
   * is there even without a terminal.
   */
  private static boolean isStderrDevice() {
    try {
      if (Files.isSymbolicLink(LINUX_STDERR)) {
        String device = Files.readSymbolicLink(LINUX_STDERR).toString();
        return device.startsWith("/dev/pts/")
            || device.startsWith("/dev/tty")
            || device.equals("/dev/console");
      }
      return Files.isExecutable(Path.of("/bin/sh")) && testFromShell();
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean testFromShell() throws IOException {
    Process test =
        new ProcessBuilder("/bin/sh", "-c", "test -t 2")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      return test.waitFor() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
