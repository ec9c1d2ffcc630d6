package io.github.pageviews.judge.check;

import io.github.pageviews.judge.run.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Steps that an execution repeats without end: the second half of it is nothing but the same few,
 * taken by more than one strand. Who could still get out would have done so by then.
 *
 * @param length how many steps
 * @param once the execution up to the end of the first time
 */
record Cycle(int length, List<Step> once) {
  private static final int LONGEST = 200;

  /** Returns the cycle in which the steps end, or null. */
  static @Nullable Cycle in(List<Step> steps) {
    for (int length = 2; length <= LONGEST && length < steps.size() / 4; length++) {
      int start = start(steps, length);
      if (start <= steps.size() / 2
          && steps.subList(start, start + length).stream().map(Step::strand).distinct().count()
              > 1) {
        return new Cycle(length, new ArrayList<>(steps.subList(0, start + length)));
      }
    }
    return null;
  }

  /** Returns from where on every step is the one so many before it. */
  private static int start(List<Step> steps, int length) {
    int at = steps.size() - 1 - length;
    while (at >= 0 && steps.get(at).equals(steps.get(at + length))) {
      at--;
    }
    return at + 1;
  }
}
