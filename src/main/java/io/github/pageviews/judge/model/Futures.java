package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Outcome;
import io.github.pageviews.judge.run.Overrides;
import io.github.pageviews.judge.run.Probe;
import io.github.pageviews.judge.run.Strand;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Executors, futures and what is chained to them. Completing a future happens-before its get. */
final class Futures {
  private static final Object ANY = new Object();
  private static final Set<String> COMPLETING =
      Set.of("complete", "completeExceptionally", "cancel", "obtrudeValue", "isCancelled");

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
    } else if (ForkJoin.isMine(call)) {
      return ForkJoin.call(call);
    } else if (receiver instanceof Future<?> future) {
      return onFuture(call, future);
    } else if (receiver instanceof Pool || receiver instanceof Completions<?>) {
      return call.real();
    } else if (receiver instanceof ExecutorService) {
      throw call.execution().halt(Outcome.OUT_OF_REACH, receiver.getClass().getSimpleName());
    }
    return Model.NOT_MINE;
  }

  private static void point(Execution execution, Future<?> future) {
    execution.variablePoint(Future.class);
    touch(execution, future);
  }

  private static void touch(Execution execution, Future<?> future) {
    execution.touchOn(future);
    if (hasStages(execution)) {
      execution.touch("future");
    }
  }

  /** Whether stages were chained, so that completing one future may complete others. */
  private static boolean hasStages(Execution execution) {
    return execution.state().containsKey(ANY);
  }

  static void completed(Execution execution, Object future) {
    execution.touchOn(future);
    Strand self = execution.running();
    execution.memory().release(future, self.clock());
    if (hasStages(execution)) {
      execution.touch("future");
      execution.memory().release(ANY, self.clock());
    }
    self.clock().tick(self.id());
    execution.changed();
  }

  /** What stages do in the same thread, whoever waits for the last of them knows, too. */
  private static void completes(Object future, Runnable completion) {
    Execution execution = Probe.execution();
    completed(execution, future);
    completion.run();
    if (hasStages(execution)) {
      completed(execution, future);
    }
  }

  private static @Nullable Object result(Object body) {
    if (body instanceof Supplier<?> supplier) {
      return supplier.get();
    }
    ((Runnable) body).run();
    return null;
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
      case "newFixedThreadPool" -> Pool.fixed(threads, factory);
      case "newScheduledThreadPool" -> {
        if (threads < 0) {
          throw new IllegalArgumentException();
        }
        yield new Pool(Math.max(1, threads), factory);
      }
      case "newSingleThreadExecutor", "newSingleThreadScheduledExecutor" -> new Pool(1, factory);
      case "newCachedThreadPool" -> {
        Pool pool = new Pool(1_000, factory);
        pool.setKeepAliveTime(1, TimeUnit.MINUTES);
        pool.allowCoreThreadTimeOut(true);
        yield pool;
      }
      case "newWorkStealingPool" -> new Pool(1_000, factory);
      case "newThreadPerTaskExecutor" -> Pool.perTask(Objects.requireNonNull(factory));
      case "newVirtualThreadPerTaskExecutor" ->
          Pool.perTask(body -> ThreadBuilders.virtual(call.execution(), body));
      default -> call.real();
    };
  }

  static @Nullable Object get(Call call, Future<?> future) throws Throwable {
    Execution execution = call.execution();
    boolean join = call.name().equals("join");
    if ((!join && call.args().length > 0) || isChangedAfterwards()) {
      point(execution, future);
    } else if (!join && execution.running().isInterrupted()) {
      // It does not wait, and how far the task has come counts.
      execution.point("future", null);
    } else {
      // A wait for what stays as it is once it is so: to let others go first changes nothing.
      touch(execution, future);
    }
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

  /** Whether a future may not stay as it is once it is done. */
  private static boolean isChangedAfterwards() {
    return Calls.isMade("obtrudeValue") || Calls.isMade("obtrudeException");
  }

  static void acquire(Execution execution, Object future) {
    execution.memory().acquire(future, execution.running().clock());
    if (future instanceof CompletableFuture<?> && hasStages(execution)) {
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
        point(execution, future);
        // Only what fetches the result promises to show what led to it.
        boolean done = future.isDone();
        execution.noteRead(future, done);
        return done;
      }
      case "run" -> {
        call.real();
        completed(execution, future);
        return null;
      }
      case "cancel" -> {
        point(execution, future);
        return call.real();
      }
      default -> {
        execution.changed();
        return call.real();
      }
    }
  }

  @SuppressWarnings("FutureReturnValueIgnored") // It is returned, to the woven class.
  private static @Nullable Object onCompletable(Call call, CompletableFuture<?> future)
      throws Throwable {
    Execution execution = call.execution();
    String name = call.name();
    switch (name) {
      case "get", "join" -> {
        return get(call, future);
      }
      case "orTimeout", "completeOnTimeout" -> {
        Object value = call.args()[0];
        boolean throwing = name.equals("orTimeout");
        Timers.later(execution, () -> timeOut(future, throwing, value));
        return future;
      }
      case "isDone" -> {
        return onFuture(call, future);
      }
      case "getNow" -> {
        point(execution, future);
        acquire(execution, future);
        execution.noteRead(future, future.isDone());
        return call.real();
      }
      default -> {
        if (!COMPLETING.contains(name)) {
          execution.state().put(ANY, true);
        }
        point(execution, future);
        if (isDone(future)) {
          acquire(execution, future);
        }
        completed(execution, future);
        if (name.endsWith("Async")) {
          if (!(last(call.args()) instanceof Executor given)) {
            return withExecutor(call, future, defaultExecutor(execution, future));
          }
          call.args()[call.args().length - 1] = ForkJoin.executor(given);
        }
        return call.real();
      }
    }
  }

  /** A stage that is no more than one does not tell; a future of its own does. */
  private static boolean isDone(CompletableFuture<?> future) {
    return future.getClass() == CompletableFuture.class
        ? future.isDone()
        : future.copy().toCompletableFuture().isDone();
  }

  @SuppressWarnings("unchecked") // The woven class passed a value of the type.
  private static void timeOut(CompletableFuture<?> future, boolean throwing, Object value) {
    if (!future.isDone()) {
      completed(Probe.execution(), future);
      if (throwing) {
        future.completeExceptionally(new TimeoutException());
      } else {
        ((CompletableFuture<Object>) future).complete(value);
      }
    }
  }

  private static @Nullable Object last(Object... args) {
    return args.length == 0 ? null : args[args.length - 1];
  }

  /** Returns the executor at that place, or the common pool where none is given. */
  private static Executor executor(Execution execution, int index, Object... args) {
    return index < args.length
        ? ForkJoin.executor((Executor) args[index])
        : task -> Workers.common(execution).execute(task);
  }

  /** Returns the executor that a future of the submission's has, or the common pool. */
  private static Executor defaultExecutor(Execution execution, CompletableFuture<?> future)
      throws Throwable {
    Executor common = executor(execution, 0);
    Object own = Overrides.call(future, CompletableFuture.class, "defaultExecutor", common);
    return ForkJoin.executor((Executor) Objects.requireNonNull(own));
  }

  /** The stage runs in a strand, not in the real common pool. */
  private static @Nullable Object withExecutor(Call call, Object future, Executor executor)
      throws Throwable {
    Object[] args = Arrays.copyOf(call.args(), call.args().length + 1);
    Execution execution = call.execution();
    args[args.length - 1] = executor;
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
    if (call.name().equals("delayedExecutor")) {
      Object[] args = call.args();
      Executor after = executor(execution, 2, args);
      return (Executor) task -> Timers.later(execution, () -> after.execute(task));
    } else if (!call.name().equals("runAsync") && !call.name().equals("supplyAsync")) {
      return call.real();
    }
    CompletableFuture<Object> future = new CompletableFuture<>();
    Object body = call.args()[0];
    Runnable task =
        () -> {
          try {
            Object value = result(body);
            completes(future, () -> future.complete(value));
          } catch (RuntimeException e) {
            completes(future, () -> future.completeExceptionally(new CompletionException(e)));
          }
        };
    executor(execution, 1, call.args()).execute(task);
    return future;
  }
}
