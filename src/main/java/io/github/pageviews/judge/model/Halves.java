package io.github.pageviews.judge.model;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.BaseStream;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a parallel stream collects or reduces in two halves, which are then combined. */
final class Halves {
  private Halves() {}

  @SuppressWarnings("unchecked") // The woven class passed functions of the elements.
  static @Nullable Object of(Call call, BaseStream<?, ?> stream) throws Throwable {
    Object[] args = call.args();
    Object[] all = ParallelStreams.elements(stream);
    if (all.length > 1) {
      Object[] left = Arrays.copyOf(all, all.length / 2);
      Object[] right = Arrays.copyOfRange(all, left.length, all.length);
      if (args[0] instanceof Collector<?, ?, ?> collector) {
        return collected((Collector<Object, Object, Object>) collector, left, right);
      } else if (args.length == 3) {
        Object first = again(call, stream, left);
        Object second = again(call, stream, right);
        if (args[2] instanceof BinaryOperator<?> combiner) {
          return ((BinaryOperator<Object>) combiner).apply(first, second);
        }
        ((BiConsumer<Object, Object>) args[2]).accept(first, second);
        return first;
      } else if (args.length == 2) {
        return Functions.apply(args[1], again(call, stream, left), again(call, stream, right));
      } else if (stream instanceof Stream<?> && args[0] instanceof BinaryOperator<?> operator) {
        return Optional.of(
            ((BinaryOperator<Object>) operator)
                .apply(present(again(call, stream, left)), present(again(call, stream, right))));
      }
    }
    return again(call, stream, all);
  }

  /** Neither half is empty. */
  private static Object present(@Nullable Object optional) {
    return ((Optional<?>) Objects.requireNonNull(optional)).orElseThrow();
  }

  private static @Nullable Object again(Call call, BaseStream<?, ?> stream, Object... elements)
      throws Throwable {
    return call.site().invoke(ParallelStreams.like(stream, elements), call.args());
  }

  private static Object collected(
      Collector<Object, Object, Object> collector, Object[] left, Object[] right) {
    Object container = accumulated(collector, left);
    if (!collector.characteristics().contains(Collector.Characteristics.CONCURRENT)) {
      BinaryOperator<Object> combiner = collector.combiner();
      container = combiner.apply(container, accumulated(collector, right));
    } else {
      accumulate(collector, container, right);
    }
    Function<Object, Object> finisher = collector.finisher();
    return collector.characteristics().contains(Collector.Characteristics.IDENTITY_FINISH)
        ? container
        : finisher.apply(container);
  }

  private static Object accumulated(Collector<Object, Object, Object> collector, Object... some) {
    Object container = collector.supplier().get();
    accumulate(collector, container, some);
    return container;
  }

  private static void accumulate(
      Collector<Object, Object, Object> collector, Object container, Object... some) {
    for (Object each : some) {
      collector.accumulator().accept(container, each);
    }
  }
}
