package io.github.pageviews.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether somebody watches stdout or stderr. */
final class Terminal {

  private static final int STDOUT = 1;
  private static final int STDERR = 2;

  private Terminal() {}

  /**
   * Whether stderr is a terminal that can rewrite a line. When in doubt it is not: a progress line
   * in a log is worse than none on a screen.
   */
  static boolean isStderr() {
    return isTerminal(STDERR);
  }

  /** Whether stdout is a terminal and the user wants colours on it (see no-color.org). */
  static boolean isStdoutInColour() {
    String noColor = System.getenv("NO_COLOR");
    return (noColor == null || noColor.isEmpty()) && isTerminal(STDOUT);
  }

  private static boolean isTerminal(int descriptor) {
    return !"dumb".equals(System.getenv("TERM")) && isDevice(descriptor);
  }

  /*
   * System.console() can't tell: up to Java 21 it is about stdin and stdout together, from 22 on it
   * is there even without a terminal.
   */
  private static boolean isDevice(int descriptor) {
    try {
      Path link = Path.of("/proc/self/fd/" + descriptor);
      if (Files.isSymbolicLink(link)) {
        String device = Files.readSymbolicLink(link).toString();
        return device.startsWith("/dev/pts/")
            || device.startsWith("/dev/tty")
            || device.equals("/dev/console");
      }
      return Files.isExecutable(Path.of("/bin/sh")) && testFromShell(descriptor);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean testFromShell(int descriptor) throws IOException {
    Process test =
        new ProcessBuilder("/bin/sh", "-c", "test -t " + descriptor)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
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
