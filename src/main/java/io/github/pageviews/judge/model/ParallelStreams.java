package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.stream.BaseStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Parallel streams: they are run in the calling strand, except that the actions of {@code forEach}
 * run in strands of the common pool, each element's in its own.
 */
final class ParallelStreams {
  private ParallelStreams() {}

  static @Nullable Object call(Call call) throws Throwable {
    Object receiver = call.receiver();
    Execution execution = call.execution();
    if (call.name().equals("parallelStream") && receiver instanceof Collection<?> collection) {
      execution.state().put(ParallelStreams.class, true);
      return collection.stream();
    } else if (receiver instanceof BaseStream<?, ?> stream && call.name().equals("parallel")) {
      execution.state().put(ParallelStreams.class, true);
      return stream;
    } else if (receiver instanceof BaseStream<?, ?> && call.name().equals("forEach")) {
      if (execution.state().containsKey(ParallelStreams.class)) {
        List<Runnable> actions = actions(receiver, call.args()[0]);
        if (actions != null) {
          runAll(execution, actions);
          return null;
        }
      }
      return call.real();
    }
    return Model.NOT_MINE;
  }

  @SuppressWarnings("unchecked") // The woven class passed an action for the elements.
  private static @Nullable List<Runnable> actions(Object stream, Object action) {
    if (stream instanceof IntStream ints && action instanceof IntConsumer consumer) {
      return ints.mapToObj(i -> (Runnable) () -> consumer.accept(i)).toList();
    } else if (stream instanceof LongStream longs && action instanceof LongConsumer consumer) {
      return longs.mapToObj(i -> (Runnable) () -> consumer.accept(i)).toList();
    } else if (stream instanceof Stream<?> objects && action instanceof Consumer<?> consumer) {
      return objects
          .map(each -> (Runnable) () -> ((Consumer<Object>) consumer).accept(each))
          .toList();
    }
    return null;
  }

  private static void runAll(Execution execution, List<Runnable> actions) {
    int[] left = {actions.size()};
    RuntimeException[] failed = new RuntimeException[1];
    Object done = new Object();
    for (Runnable action : actions) {
      Workers.common(execution)
          .execute(
              () -> {
                try {
                  action.run();
                } catch (RuntimeException e) {
                  failed[0] = e;
                } finally {
                  left[0]--;
                  execution.memory().release(done, execution.running().clock());
                  execution.changed();
                }
              });
    }
    Waits.until(execution, "a parallel stream", () -> left[0] == 0);
    execution.memory().acquire(done, execution.running().clock());
    if (failed[0] != null) {
      throw failed[0];
    }
  }
}
