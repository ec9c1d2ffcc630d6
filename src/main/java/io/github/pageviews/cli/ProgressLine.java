package io.github.pageviews.cli;

import io.github.pageviews.load.LoadProgress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** One line on a terminal that is rewritten as a load run goes on, and wiped at its end. */
final class ProgressLine implements LoadProgress {

  private final PrintWriter terminal;
  private int width;

  ProgressLine(PrintWriter terminal) {
    this.terminal = terminal;
  }

  @Override
  public void update(long ended, long requests, Duration elapsed) {
    double seconds = Math.max(elapsed.toNanos() / 1e9, 1e-9);
    show(
        String.format(
            Locale.ROOT,
            "%d of %d requests (%d%%), %.0f/s",
            ended,
            requests,
            // Not ended * 100 / requests, which overflows for large counts.
            (long) (100.0 * ended / requests),
            ended / seconds));
  }

  void clear() {
    show("");
    terminal.print('\r');
    terminal.flush();
  }

  private void show(String text) {
    String padding = " ".repeat(Math.max(0, width - text.length()));
    terminal.print("\r" + text + padding);
    terminal.flush();
    width = text.length();
  }
}
