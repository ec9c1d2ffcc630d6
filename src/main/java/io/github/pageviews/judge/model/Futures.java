package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Outcome;
import io.github.pageviews.judge.run.Probe;
import io.github.pageviews.judge.run.Strand;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Executors, futures and what is chained to them. Completing a future happens-before its get. */
final class Futures {
  private static final Object ANY = new Object();

  private Futures() {}

  static @Nullable Object call(Call call) throws Throwable {
    Object receiver = call.receiver();
    String owner = call.site().owner();
    if (owner.equals("java/util/concurrent/Executors")) {
      return executors(call);
    } else if (receiver instanceof CompletableFuture<?> future) {
      return onCompletable(call, future);
    } else if (owner.equals("java/util/concurrent/CompletableFuture")) {
      return onCompletableClass(call);
    } else if (receiver instanceof ForkJoinTask<?> task) {
      return onForkJoinTask(call, task);
    } else if (receiver instanceof Future<?> future) {
      return onFuture(call, future);
    } else if (receiver instanceof ForkJoinPool
        || owner.equals("java/util/concurrent/ForkJoinPool")) {
      return onForkJoinPool(call);
    } else if (receiver instanceof Pool) {
      return call.real();
    } else if (receiver instanceof ExecutorService) {
      throw call.execution().halt(Outcome.OUT_OF_REACH, receiver.getClass().getSimpleName());
    }
    return Model.NOT_MINE;
  }

  static void completed(Execution execution, Object future) {
    Strand self = execution.running();
    execution.memory().release(future, self.clock());
    execution.memory().release(ANY, self.clock());
    self.clock().tick(self.id());
    execution.changed();
  }

  private static @Nullable Object executors(Call call) throws Throwable {
    Object[] args = call.args();
    ThreadFactory factory = null;
    for (Object arg : args) {
      if (arg instanceof ThreadFactory given) {
        factory = given;
      }
    }
    int threads = args.length > 0 && args[0] instanceof Integer n ? n : 1;
    return switch (call.name()) {
      case "newFixedThreadPool", "newScheduledThreadPool" -> {
        if (threads < 0) {
          throw new IllegalArgumentException();
        }
        yield new Pool(Math.max(1, threads), factory);
      }
      case "newSingleThreadExecutor", "newSingleThreadScheduledExecutor" -> new Pool(1, factory);
      case "newCachedThreadPool",
          "newWorkStealingPool",
          "newVirtualThreadPerTaskExecutor",
          "newThreadPerTaskExecutor" ->
          new Pool(1_000, factory);
      default -> call.real();
    };
  }

  private static @Nullable Object get(Call call, Future<?> future) throws Throwable {
    Execution execution = call.execution();
    execution.point("get", Future.class);
    boolean join = call.name().equals("join");
    if (join) {
      Waits.until(execution, "a future", future::isDone);
    } else if (call.args().length == 0) {
      Waits.untilInterruptibly(execution, "a future", future::isDone);
    } else if (!Waits.forSomeTime(execution, "a future", future::isDone)) {
      throw new TimeoutException();
    }
    acquire(execution, future);
    return call.real();
  }

  private static void acquire(Execution execution, Object future) {
    execution.memory().acquire(future, execution.running().clock());
    if (future instanceof CompletableFuture<?>) {
      // Stages that the JDK completes on behalf of others.
      execution.memory().acquire(ANY, execution.running().clock());
    }
  }

  private static @Nullable Object onFuture(Call call, Future<?> future) throws Throwable {
    Execution execution = call.execution();
    switch (call.name()) {
      case "get" -> {
        return get(call, future);
      }
      case "isDone" -> {
        execution.point("isDone", Future.class);
        boolean done = future.isDone();
        execution.noteRead(future, done);
        if (done) {
          acquire(execution, future);
        }
        return done;
      }
      case "run" -> {
        call.real();
        completed(execution, future);
        return null;
      }
      default -> {
        execution.changed();
        return call.real();
      }
    }
  }

  private static @Nullable Object onCompletable(Call call, CompletableFuture<?> future)
      throws Throwable {
    Execution execution = call.execution();
    String name = call.name();
    switch (name) {
      case "get", "join" -> {
        return get(call, future);
      }
      case "getNow", "isDone" -> {
        execution.point(name, Future.class);
        acquire(execution, future);
        execution.noteRead(future, future.isDone());
        return call.real();
      }
      default -> {
        execution.point(name, Future.class);
        if (future.isDone()) {
          acquire(execution, future);
        }
        completed(execution, future);
        if (name.endsWith("Async") && !(last(call.args()) instanceof Executor)) {
          return withExecutor(call, future);
        }
        return call.real();
      }
    }
  }

  private static @Nullable Object last(Object... args) {
    return args.length == 0 ? null : args[args.length - 1];
  }

  /** The stage runs in a strand, not in the real common pool. */
  private static @Nullable Object withExecutor(Call call, Object future) throws Throwable {
    Object[] args = Arrays.copyOf(call.args(), call.args().length + 1);
    Execution execution = call.execution();
    args[args.length - 1] = (Executor) task -> Workers.common(execution).execute(task);
    for (Method method : CompletableFuture.class.getMethods()) {
      if (method.getName().equals(call.name())
          && method.getParameterCount() == args.length
          && method.getParameterTypes()[args.length - 1] == Executor.class) {
        try {
          return method.invoke(future, args);
        } catch (InvocationTargetException e) {
          throw e.getCause();
        }
      }
    }
    throw execution.halt(Outcome.OUT_OF_REACH, "CompletableFuture." + call.name());
  }

  @SuppressWarnings("FutureReturnValueIgnored") // It is returned, to the woven class.
  private static @Nullable Object onCompletableClass(Call call) throws Throwable {
    Execution execution = call.execution();
    if (!call.name().equals("runAsync") && !call.name().equals("supplyAsync")) {
      return call.name().equals("delayedExecutor")
          ? (Object) execution.halt(Outcome.OUT_OF_REACH, "delayedExecutor")
          : call.real();
    }
    CompletableFuture<Object> future = new CompletableFuture<>();
    Object body = call.args()[0];
    Runnable task =
        () -> {
          try {
            Object value = null;
            if (body instanceof Supplier<?> supplier) {
              value = supplier.get();
            } else {
              ((Runnable) body).run();
            }
            completed(Probe.execution(), future);
            future.complete(value);
          } catch (RuntimeException e) {
            completed(Probe.execution(), future);
            future.completeExceptionally(new CompletionException(e));
          }
        };
    if (call.args().length > 1) {
      ((Executor) call.args()[1]).execute(task);
    } else {
      Workers.common(execution).execute(task);
    }
    return future;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // It is returned, to the woven class.
  private static @Nullable Object onForkJoinTask(Call call, ForkJoinTask<?> task) throws Throwable {
    Execution execution = call.execution();
    switch (call.name()) {
      case "fork" -> {
        Workers.common(execution).execute(() -> runTask(task));
        return task;
      }
      case "join", "get" -> {
        return get(call, task);
      }
      default -> {
        return call.real();
      }
    }
  }

  private static void runTask(ForkJoinTask<?> task) {
    task.quietlyInvoke();
    completed(Probe.execution(), task);
  }

  @SuppressWarnings("FutureReturnValueIgnored") // It is returned, to the woven class.
  private static @Nullable Object onForkJoinPool(Call call) throws Throwable {
    Execution execution = call.execution();
    Object[] args = call.args();
    Workers workers = Workers.common(execution);
    switch (call.name()) {
      case "execute", "submit" -> {
        if (args[0] instanceof ForkJoinTask<?> task) {
          workers.execute(() -> runTask(task));
          return call.name().equals("submit") ? task : null;
        }
        Callable<?> body =
            args[0] instanceof Callable<?> callable
                ? callable
                : java.util.concurrent.Executors.callable((Runnable) args[0]);
        ForkJoinTask<?> task = ForkJoinTask.adapt(body);
        workers.execute(() -> runTask(task));
        return call.name().equals("submit") ? task : null;
      }
      case "invoke" -> {
        ForkJoinTask<?> task = call.arg(0);
        workers.execute(() -> runTask(task));
        Waits.until(execution, "a task", task::isDone);
        acquire(execution, task);
        return task.join();
      }
      case "awaitQuiescence", "awaitTermination" -> {
        return Waits.forSomeTime(execution, "the pool's rest", () -> workers.queued() == 0);
      }
      default -> {
        return call.real();
      }
    }
  }
}
