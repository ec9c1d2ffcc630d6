package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Probe;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Stands in for the executors of the JDK; its threads are strands, its timers fire when chosen. */
public final class Pool extends ScheduledThreadPoolExecutor {
  private final Workers workers;
  private final @Nullable ThreadFactory factory;

  /** As {@code ScheduledThreadPoolExecutor}. */
  public Pool(int threads) {
    this(threads, (ThreadFactory) null);
  }

  /** As {@code ScheduledThreadPoolExecutor}. */
  public Pool(int threads, @Nullable ThreadFactory factory) {
    super(0);
    this.factory = factory;
    workers = new Workers(threads, factory);
  }

  /** As {@code ThreadPoolExecutor}. */
  public Pool(int core, int most, long keepAlive, TimeUnit unit, BlockingQueue<Runnable> queue) {
    this(core > 0 ? core : most);
  }

  /** As {@code ThreadPoolExecutor}. */
  public Pool(
      int core,
      int most,
      long keepAlive,
      TimeUnit unit,
      BlockingQueue<Runnable> queue,
      ThreadFactory factory) {
    this(core > 0 ? core : most, factory);
  }

  /** As {@code ThreadPoolExecutor}. */
  public Pool(
      int core,
      int most,
      long keepAlive,
      TimeUnit unit,
      BlockingQueue<Runnable> queue,
      RejectedExecutionHandler handler) {
    this(core > 0 ? core : most);
  }

  /** As {@code ThreadPoolExecutor}. */
  public Pool(
      int core,
      int most,
      long keepAlive,
      TimeUnit unit,
      BlockingQueue<Runnable> queue,
      ThreadFactory factory,
      RejectedExecutionHandler handler) {
    this(core > 0 ? core : most, factory);
  }

  @Override
  public void execute(Runnable task) {
    workers.execute(task);
  }

  @Override
  protected <T> RunnableFuture<T> newTaskFor(Runnable task, T value) {
    return new Task<>(java.util.concurrent.Executors.callable(task, value));
  }

  @Override
  protected <T> RunnableFuture<T> newTaskFor(Callable<T> task) {
    return new Task<>(task);
  }

  @Override
  public java.util.concurrent.Future<?> submit(Runnable task) {
    RunnableFuture<Boolean> future = newTaskFor(task, true);
    execute(future);
    return future;
  }

  @Override
  public <T> java.util.concurrent.Future<T> submit(Runnable task, T result) {
    RunnableFuture<T> future = newTaskFor(task, result);
    execute(future);
    return future;
  }

  @Override
  public <T> java.util.concurrent.Future<T> submit(Callable<T> task) {
    RunnableFuture<T> future = newTaskFor(task);
    execute(future);
    return future;
  }

  @Override
  public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
    return timer(java.util.concurrent.Executors.callable(task, null), false);
  }

  @Override
  public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) {
    return timer(task, false);
  }

  @Override
  public ScheduledFuture<?> scheduleAtFixedRate(
      Runnable task, long initial, long period, TimeUnit unit) {
    return timer(java.util.concurrent.Executors.callable(task, null), true);
  }

  @Override
  public ScheduledFuture<?> scheduleWithFixedDelay(
      Runnable task, long initial, long delay, TimeUnit unit) {
    return timer(java.util.concurrent.Executors.callable(task, null), true);
  }

  private <V> Task<V> timer(Callable<V> call, boolean periodic) {
    Task<V> task = new Task<>(call);
    Runnable loop =
        () -> {
          do {
            Timers.sleep(Probe.execution());
            if (workers.isShutdown() || task.isCancelled()) {
              return;
            }
          } while (periodic ? task.runAgain() : task.runOnce());
        };
    Thread thread = factory == null ? new Thread(loop) : factory.newThread(loop);
    Execution execution = Probe.execution();
    execution.start(execution.register(thread, false), Strands.body(thread));
    return task;
  }

  @Override
  public void shutdown() {
    if (workers != null) {
      workers.shutdown();
    }
  }

  @Override
  public List<Runnable> shutdownNow() {
    return workers.shutdownNow();
  }

  @Override
  public boolean isShutdown() {
    return workers.isShutdown();
  }

  @Override
  public boolean isTerminated() {
    return workers.isTerminated();
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
    return workers.awaitTermination();
  }

  /** A queue as long as the tasks that wait. */
  @Override
  public BlockingQueue<Runnable> getQueue() {
    BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
    for (int i = 0; workers != null && i < workers.queued(); i++) {
      queue.add(() -> {});
    }
    return queue;
  }

  private static final class Task<V> extends FutureTask<V> implements ScheduledFuture<V> {
    Task(Callable<V> call) {
      super(call);
    }

    boolean runAgain() {
      return runAndReset();
    }

    boolean runOnce() {
      run();
      return false;
    }

    @Override
    protected void done() {
      Futures.completed(Probe.execution(), this);
    }

    @Override
    public long getDelay(TimeUnit unit) {
      return 0;
    }

    @Override
    public int compareTo(Delayed other) {
      return 0;
    }
  }
}
