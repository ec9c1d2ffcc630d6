package io.github.pageviews.judge.run;

import io.github.pageviews.judge.memory.Mode;
import io.github.pageviews.judge.memory.Variable;
import io.github.pageviews.judge.memory.Write;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The older value that a strand saw last. Nothing makes a plain read see a newer one that it races
 * with: a compiler may read once and loop on what it has (JLS 17.3), so a strand that comes back to
 * the place may see the same for ever.
 */
final class Stale {
  private @Nullable Variable variable;
  private @Nullable Write write;
  private int site;
  private boolean forever;

  /**
   * Chooses which write a read sees.
   *
   * @param candidates the newest first
   * @param options beside them, values that are half of one
   */
  @SuppressWarnings("ReferenceEquality") // One variable may be as another.
  int choose(
      Execution execution, Variable read, Mode mode, int at, List<Write> candidates, int options) {
    int same = read == variable && at == site ? candidates.indexOf(write) : 0;
    if (same > 0) {
      forever = forever || execution.chooseFreely(2) == 1;
      return forever ? same : forget();
    }
    int chosen = execution.choose(Chooser.Kind.VALUE, options);
    if (chosen > 0 && chosen < candidates.size() && mode == Mode.PLAIN) {
      variable = read;
      write = candidates.get(chosen);
      site = at;
      forever = false;
    }
    return chosen;
  }

  private int forget() {
    variable = null;
    write = null;
    return 0;
  }
}
