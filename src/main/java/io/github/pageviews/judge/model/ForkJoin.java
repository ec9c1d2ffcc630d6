package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Halted;
import io.github.pageviews.judge.run.Overrides;
import io.github.pageviews.judge.run.Probe;
import io.github.pageviews.judge.run.Strand;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountedCompleter;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * Fork/join pools. Tasks that one thread submits are taken in its order, those of several threads
 * in any; whoever joins a task that nobody has begun runs it.
 */
final class ForkJoin {
  private ForkJoin() {}

  static boolean isMine(Call call) {
    String owner = call.site().owner();
    return call.receiver() instanceof ForkJoinTask<?>
        || call.receiver() instanceof ForkJoinPool
        || owner.equals("java/util/concurrent/ForkJoinPool")
        || owner.equals("java/util/concurrent/ForkJoinTask")
        || owner.equals("java/util/concurrent/CountedCompleter")
        || owner.equals("java/util/concurrent/RecursiveTask")
        || owner.equals("java/util/concurrent/RecursiveAction");
  }

  static @Nullable Object call(Call call) throws Throwable {
    if (call.receiver() instanceof ForkJoinTask<?> task) {
      return onTask(call, task);
    } else if (call.receiver() instanceof ForkJoinPool pool) {
      return onPool(call, pool);
    } else if (call.name().equals("invokeAll")) {
      invokeAll(call);
      return null;
    }
    return call.real();
  }

  private static Workers workers(Execution execution, ForkJoinPool pool) {
    if (pool == ForkJoinPool.commonPool()) {
      return Workers.common(execution);
    }
    return (Workers)
        execution
            .state()
            .computeIfAbsent(
                Identity.of(pool), key -> Workers.unordered(pool.getParallelism(), factory(pool)));
  }

  private static @Nullable ThreadFactory factory(ForkJoinPool pool) {
    return pool.getFactory() == ForkJoinPool.defaultForkJoinWorkerThreadFactory
        ? null
        : body -> newThread(pool, body);
  }

  /** Returns a thread as the pool's factory makes it, with the hooks that it has. */
  private static @Nullable Thread newThread(ForkJoinPool pool, Runnable body) {
    ForkJoinWorkerThread made = pool.getFactory().newThread(pool);
    return made == null
        ? null
        : ThreadBuilders.knowing(
            Probe.execution(),
            made,
            () -> {
              hook(made, "onStart");
              body.run();
              hook(made, "onTermination", (Object) null);
            });
  }

  private static void hook(ForkJoinWorkerThread thread, String name, @Nullable Object... args) {
    Functions.unchecked(() -> Overrides.call(thread, ForkJoinWorkerThread.class, name, null, args));
  }

  /** Returns one that runs tasks in strands. */
  static Executor executor(Executor given) {
    return given instanceof ForkJoinPool pool
        ? task -> workers(Probe.execution(), pool).execute(task)
        : given;
  }

  /** Returns those of the running strand's pool; of the common one, if it is in none. */
  private static Workers own(Execution execution) {
    Workers own = Workers.of(execution.running());
    return own == null ? Workers.common(execution) : own;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // It is returned, to the woven class.
  private static @Nullable Object onTask(Call call, ForkJoinTask<?> task) throws Throwable {
    Execution execution = call.execution();
    switch (call.name()) {
      case "fork" -> {
        own(execution).execute(task, () -> run(task));
        return task;
      }
      case "join", "get" -> {
        help(execution, task);
        return Futures.get(call, task);
      }
      case "invokeAll" -> {
        invokeAll(call);
        return null;
      }
      case "invoke", "quietlyInvoke", "reinitialize" -> {
        if (task instanceof CountedCompleter<?> completer) {
          return invoke(execution, completer);
        }
        // One task object may be in the hands of several callers.
        execution.pointOn(task, ForkJoinTask.class);
        if (isOfOwnKind(task) && !call.name().equals("reinitialize")) {
          execute(task);
          Waits.until(execution, "a task", task::isDone);
        }
        Object result = call.real();
        Futures.completed(execution, task);
        return result;
      }
      case "quietlyJoin" -> {
        await(execution, task);
        return null;
      }
      case "getForkJoinTaskTag", "setForkJoinTaskTag", "compareAndSetForkJoinTaskTag" -> {
        return onTag(call, task);
      }
      default -> {
        if (task instanceof CountedCompleter<?> completer) {
          return onPending(call, completer);
        }
        return onStatus(call, task);
      }
    }
  }

  /** What a tag is stored in is volatile, and is no part of what says whether the task is done. */
  private static @Nullable Object onTag(Call call, ForkJoinTask<?> task) throws Throwable {
    Execution execution = call.execution();
    Object tag = execution.state().computeIfAbsent(new Identity(task, "tag"), key -> new Object());
    execution.pointOn(tag, ForkJoinTask.class);
    Strand self = execution.running();
    execution.memory().acquire(tag, self.clock());
    Object result = call.real();
    if (call.name().startsWith("get") || Boolean.FALSE.equals(result)) {
      execution.noteRead(tag, result);
    } else {
      execution.memory().release(tag, self.clock());
      self.clock().tick(self.id());
      execution.changed();
    }
    execution.trace(call.name(), "");
    return result;
  }

  private static @Nullable Object onStatus(Call call, ForkJoinTask<?> task) throws Throwable {
    Execution execution = call.execution();
    switch (call.name()) {
      case "complete", "completeExceptionally", "quietlyComplete", "cancel" -> {
        execution.pointOn(task, ForkJoinTask.class);
        Object result = call.real();
        Futures.completed(execution, task);
        return result;
      }
      case "isDone", "isCompletedNormally", "isCompletedAbnormally", "isCancelled" -> {
        execution.pointOn(task, ForkJoinTask.class);
        Object result = call.real();
        execution.noteRead(task, result);
        return result;
      }
      default -> {
        return call.real();
      }
    }
  }

  /** What is done to a pending count happens-before what the last to lower it does. */
  private static @Nullable Object onPending(Call call, CountedCompleter<?> completer)
      throws Throwable {
    Execution execution = call.execution();
    CountedCompleter<?> root = completer.getRoot();
    execution.pointOn(root, CountedCompleter.class);
    execution.memory().acquire(root, execution.running().clock());
    execution.memory().release(root, execution.running().clock());
    execution.running().clock().tick(execution.running().id());
    Object result = call.real();
    if (root.isDone()) {
      Futures.completed(execution, root);
    }
    execution.changed();
    return result;
  }

  private static @Nullable Object invoke(Execution execution, CountedCompleter<?> completer) {
    execution.pointOn(completer, ForkJoinTask.class);
    completer.compute();
    Waits.until(execution, "a task", completer::isDone);
    Futures.acquire(execution, completer);
    return completer.join();
  }

  /** Whether it says itself when it is done. */
  private static boolean isOfOwnKind(ForkJoinTask<?> task) {
    return task.getClass().getSuperclass() == ForkJoinTask.class
        && task.getClass().getClassLoader() != null;
  }

  /** It is done when {@code exec} says so, or else when somebody completes it. */
  private static void execute(ForkJoinTask<?> task) {
    try {
      if (Boolean.TRUE.equals(Overrides.call(task, ForkJoinTask.class, "exec", false))) {
        task.quietlyComplete();
      }
    } catch (Halted e) {
      throw e;
    } catch (Throwable e) {
      task.completeExceptionally(e);
    }
  }

  private static void help(Execution execution, ForkJoinTask<?> task) {
    Workers own = Workers.of(execution.running());
    Runnable left = own == null ? null : own.takeBack(task);
    if (left != null) {
      left.run();
    }
  }

  private static void await(Execution execution, ForkJoinTask<?> task) {
    help(execution, task);
    Waits.until(execution, "a task", task::isDone);
    Futures.acquire(execution, task);
  }

  private static void invokeAll(Call call) {
    Execution execution = call.execution();
    List<ForkJoinTask<?>> tasks = tasks(call.args());
    for (ForkJoinTask<?> task : tasks) {
      own(execution).execute(task, () -> run(task));
    }
    for (ForkJoinTask<?> task : tasks) {
      await(execution, task);
      task.join();
    }
  }

  private static List<ForkJoinTask<?>> tasks(Object... args) {
    Object[] tasks =
        args.length == 1 && args[0] instanceof Collection<?> collection
            ? collection.toArray()
            : args.length == 1 && args[0] instanceof Object[] array ? array : args;
    return Arrays.stream(tasks).<ForkJoinTask<?>>map(each -> (ForkJoinTask<?>) each).toList();
  }

  private static void run(ForkJoinTask<?> task) {
    if (task instanceof CountedCompleter<?> completer) {
      // It is done when its pending count says so, which may be later.
      try {
        completer.compute();
      } catch (Halted e) {
        throw e;
      } catch (RuntimeException | Error e) {
        completer.completeExceptionally(e);
      }
      if (!completer.isDone()) {
        return;
      }
    } else if (isOfOwnKind(task)) {
      execute(task);
      if (!task.isDone()) {
        return;
      }
    } else {
      task.quietlyInvoke();
    }
    Futures.completed(Probe.execution(), task);
  }

  @SuppressWarnings("FutureReturnValueIgnored") // It is returned, to the woven class.
  private static @Nullable Object onPool(Call call, ForkJoinPool pool) throws Throwable {
    Execution execution = call.execution();
    Workers workers = workers(execution, pool);
    switch (call.name()) {
      case "execute", "submit" -> {
        ForkJoinTask<?> task = task(call.args()[0]);
        workers.execute(task, () -> run(task));
        return call.name().equals("submit") ? task : null;
      }
      case "invoke" -> {
        ForkJoinTask<?> task = call.arg(0);
        workers.execute(task, () -> run(task));
        Waits.until(execution, "a task", task::isDone);
        Futures.acquire(execution, task);
        return task.join();
      }
      case "awaitQuiescence" -> {
        return Waits.forSomeTime(execution, "the pool's rest", workers::isQuiet);
      }
      case "awaitTermination" -> {
        return workers.awaitTermination();
      }
      case "shutdown" -> {
        workers.shutdown();
        return null;
      }
      case "close" -> {
        if (pool != ForkJoinPool.commonPool()) {
          workers.close();
        }
        return null;
      }
      case "shutdownNow" -> {
        return workers.shutdownNow();
      }
      case "isShutdown" -> {
        return workers.isShutdown();
      }
      case "isTerminated" -> {
        return workers.isTerminated();
      }
      default -> {
        return call.real();
      }
    }
  }

  private static ForkJoinTask<?> task(Object given) {
    if (given instanceof ForkJoinTask<?> task) {
      return task;
    }
    return given instanceof Callable<?> callable
        ? ForkJoinTask.adapt(callable)
        : ForkJoinTask.adapt((Runnable) given);
  }
}
