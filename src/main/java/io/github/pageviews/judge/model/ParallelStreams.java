package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Strand;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.stream.BaseStream;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Parallel streams: they are run in the calling strand, except that the actions of {@code forEach}
 * run in strands of the common pool, each element's in its own. What is collected or reduced is so
 * in two halves, which are then combined.
 */
final class ParallelStreams {
  private ParallelStreams() {}

  static @Nullable Object call(Call call) throws Throwable {
    Object receiver = call.receiver();
    Execution execution = call.execution();
    if (call.name().equals("parallelStream") && receiver instanceof Collection<?> collection) {
      return parallel(execution, collection.stream());
    }
    if (!(receiver instanceof BaseStream<?, ?> stream)) {
      return Model.NOT_MINE;
    } else if (call.name().equals("parallel")) {
      return parallel(execution, stream);
    } else if (call.name().equals("sequential")) {
      execution.state().remove(new Identity(stream, "parallel"));
      return stream;
    } else if (!isParallel(execution, stream)) {
      return call.real();
    }
    switch (call.name()) {
      case "forEach" -> {
        List<Runnable> actions = actions(receiver, call.args()[0]);
        if (actions == null) {
          return call.real();
        }
        runAll(execution, actions);
        return null;
      }
      case "collect", "reduce" -> {
        return Halves.of(call, stream);
      }
      default -> {
        if (call.args().length == 1) {
          call.args()[0] = apart(execution, call.args()[0]);
        }
        Object next = call.real();
        return next instanceof BaseStream<?, ?> same ? parallel(execution, same) : next;
      }
    }
  }

  /**
   * What a function of the stream does, a thread of the pool may do, while the caller waits for it.
   */
  static Object apart(Execution execution, Object function) {
    Class<?> type = functional(function.getClass());
    if (type == null) {
      return function;
    }
    return Proxy.newProxyInstance(
        ParallelStreams.class.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, args) -> {
          Strand self = execution.running();
          Object before = self.setTask(proxy);
          try {
            return method.invoke(function, args);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          } finally {
            self.setTask(before);
          }
        });
  }

  private static @Nullable Class<?> functional(Class<?> type) {
    for (Class<?> in = type; in != null; in = in.getSuperclass()) {
      for (Class<?> implemented : in.getInterfaces()) {
        if (implemented.getName().startsWith("java.util.function.")) {
          return implemented;
        }
      }
    }
    return null;
  }

  private static Object parallel(Execution execution, BaseStream<?, ?> stream) {
    execution.state().put(new Identity(stream, "parallel"), true);
    return stream;
  }

  private static boolean isParallel(Execution execution, BaseStream<?, ?> stream) {
    return execution.state().containsKey(new Identity(stream, "parallel"));
  }

  /** Returns the elements of any stream, boxed. */
  static Object[] elements(BaseStream<?, ?> stream) {
    if (stream instanceof IntStream ints) {
      return ints.boxed().toArray();
    } else if (stream instanceof LongStream longs) {
      return longs.boxed().toArray();
    } else if (stream instanceof DoubleStream doubles) {
      return doubles.boxed().toArray();
    }
    return ((Stream<?>) stream).toArray();
  }

  /** Returns a stream of the same kind. */
  static BaseStream<?, ?> like(BaseStream<?, ?> kind, Object... elements) {
    Stream<Object> all = Arrays.stream(elements);
    if (kind instanceof IntStream) {
      return all.mapToInt(each -> (Integer) each);
    } else if (kind instanceof LongStream) {
      return all.mapToLong(each -> (Long) each);
    } else if (kind instanceof DoubleStream) {
      return all.mapToDouble(each -> (Double) each);
    }
    return all;
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

  static void runAll(Execution execution, List<Runnable> actions) {
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
