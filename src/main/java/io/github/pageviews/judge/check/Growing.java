package io.github.pageviews.judge.check;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A number that changed by {@code sign} with each increment. */
record Growing(Numbers.Cell cell, int sign) {
  /** Sets them as that many increments more, or fewer, would. */
  static void set(List<Growing> numbers, long shift) {
    for (Growing each : numbers) {
      Number now = each.now();
      Consumer<Number> set = each.cell().set();
      if (now != null && set != null) {
        set.accept(now.longValue() + each.sign() * shift);
      }
    }
  }

  @Nullable Number now() {
    return cell.get().get();
  }

  /** Whether it has grown, if only around its end. */
  boolean hasGrownFrom(@Nullable Number before) {
    Number now = now();
    if (before == null || now == null) {
      return true;
    }
    long grown = sign * (now.longValue() - before.longValue());
    return now instanceof Integer ? (int) grown > 0 : grown > 0;
  }
}
