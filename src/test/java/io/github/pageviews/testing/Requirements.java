package io.github.pageviews.testing;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.util.Arrays;

/** Programs that a test runs and that scripts/test installs. */
public final class Requirements {
  private Requirements() {}

  /** Skips the test if the program is missing, with the reason; fails it in CI. */
  public static void program(String name) {
    boolean there =
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> new File(folder, name).canExecute());
    if (!there) {
      String reason = "needs '" + name + "', which scripts/test installs";
      if ("true".equals(System.getenv("CI"))) {
        fail(reason);
      }
      abort(reason);
    }
  }
}
