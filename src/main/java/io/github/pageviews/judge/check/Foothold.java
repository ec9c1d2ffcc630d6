package io.github.pageviews.judge.check;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Numbers as they are where the count is right, from where they can be set to any other. */
final class Foothold {
  private final List<Growing> numbers;
  private final long weight;
  private final long count;
  private final List<@Nullable Number> values;

  /**
   * @param weight how much the count grows with each of their units
   * @param count what it is now
   */
  Foothold(List<Growing> numbers, long weight, long count) {
    this.numbers = numbers;
    this.weight = weight;
    this.count = count;
    values = numbers.stream().map(Growing::now).toList();
  }

  long weight() {
    return weight;
  }

  long count() {
    return count;
  }

  /** Sets the numbers as they are where the count is another, from wherever they are. */
  void goTo(long other) {
    for (int i = 0; i < numbers.size(); i++) {
      Number value = values.get(i);
      Consumer<Number> set = numbers.get(i).cell().set();
      if (value != null && set != null) {
        set.accept(value.longValue() + numbers.get(i).sign() * (other - count) / weight);
      }
    }
  }
}
