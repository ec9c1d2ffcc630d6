package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Probe;
import io.github.pageviews.judge.run.Strand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Stands in for the executors of the JDK; its threads are strands, its timers fire when chosen. */
public class Pool extends ScheduledThreadPoolExecutor {
  private static final int MOST_WITHIN_EACH_OTHER = 50;

  private final Workers workers;
  private final @Nullable ThreadFactory factory;
  private final RejectedExecutionHandler rejected;

  /** How many calls of the handler are under way. */
  private int rejections;

  private final PoolQueue queue;

  /** What timers have yet to do, and whether they do it again and again. */
  private final Map<Task<?>, Boolean> pending = new LinkedHashMap<>();

  private boolean stopped;
  private long completed;
  private int active;

  /** As {@code ScheduledThreadPoolExecutor}. */
  public Pool(int threads) {
    this(threads, (ThreadFactory) null);
  }

  /** As {@code ScheduledThreadPoolExecutor}. */
  public Pool(int threads, @Nullable ThreadFactory factory) {
    this(threads, Integer.MAX_VALUE, factory, new AbortPolicy());
  }

  private Pool(Workers workers) {
    super(0);
    this.workers = workers;
    factory = null;
    rejected = new AbortPolicy();
    queue = new PoolQueue(workers, this);
  }

  /** Returns one that starts a thread for each task. */
  static Pool perTask(ThreadFactory factory) {
    return new Pool(Workers.perTask(factory));
  }

  private Pool(
      int threads, int room, @Nullable ThreadFactory factory, RejectedExecutionHandler rejected) {
    super(0);
    this.factory = factory;
    this.rejected = rejected;
    workers = new Workers(threads, room, factory);
    queue = new PoolQueue(workers, this);
  }

  /** As {@code ThreadPoolExecutor}. */
  public Pool(int core, int most, long keepAlive, TimeUnit unit, BlockingQueue<Runnable> queue) {
    this(core, most, queue, null, new AbortPolicy());
  }

  /** As {@code ThreadPoolExecutor}. */
  public Pool(
      int core,
      int most,
      long keepAlive,
      TimeUnit unit,
      BlockingQueue<Runnable> queue,
      ThreadFactory factory) {
    this(core, most, queue, factory, new AbortPolicy());
  }

  /** As {@code ThreadPoolExecutor}. */
  public Pool(
      int core,
      int most,
      long keepAlive,
      TimeUnit unit,
      BlockingQueue<Runnable> queue,
      RejectedExecutionHandler handler) {
    this(core, most, queue, null, handler);
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
    this(core, most, queue, factory, handler);
  }

  private Pool(
      int core,
      int most,
      BlockingQueue<Runnable> queue,
      @Nullable ThreadFactory factory,
      RejectedExecutionHandler handler) {
    this(threads(core, most, queue), queue.remainingCapacity(), factory, handler);
    if (core < most) {
      workers.setStaying(core);
    }
  }

  /** More than the core's threads are started only when the queue is full. */
  private static int threads(int core, int most, BlockingQueue<Runnable> queue) {
    return queue.remainingCapacity() == Integer.MAX_VALUE && core > 0 ? core : most;
  }

  @Override
  public void execute(Runnable task) {
    if (!workers.execute(task, () -> runAsWorker(task))) {
      reject(task);
    }
  }

  /** A handler may well call {@link #execute} again, and in a stack that has an end. */
  private void reject(Runnable task) {
    if (rejections == MOST_WITHIN_EACH_OTHER) {
      throw new StackOverflowError();
    }
    rejections++;
    try {
      rejected.rejectedExecution(task, this);
    } finally {
      rejections--;
    }
  }

  void runAsWorker(Runnable task) {
    Execution execution = Probe.execution();
    boolean watched = getClass() != Pool.class;
    if (watched || Calls.isMade("getActiveCount")) {
      // Between taking a task and being counted as active.
      execution.pointOn(workers, Workers.class);
    }
    active++;
    if (watched) {
      beforeExecute(execution.running().thread(), task);
    }
    task.run();
    if (watched) {
      afterExecute(task, null);
    }
    execution.pointOn(workers, Workers.class);
    active--;
    completed++;
    execution.changed();
  }

  /** Approximate, as that of the class it stands for: a task just taken is in neither part. */
  @Override
  public long getTaskCount() {
    return getCompletedTaskCount() + active + workers.queued();
  }

  /** Approximate: a task may have ended and not been counted. */
  @Override
  public long getCompletedTaskCount() {
    Probe.execution().pointOn(workers, Workers.class);
    return completed;
  }

  @Override
  public int getActiveCount() {
    Probe.execution().pointOn(workers, Workers.class);
    return active;
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
  public Future<?> submit(Runnable task) {
    RunnableFuture<Boolean> future = newTaskFor(task, true);
    execute(future);
    return future;
  }

  @Override
  public <T> Future<T> submit(Runnable task, T result) {
    RunnableFuture<T> future = newTaskFor(task, result);
    execute(future);
    return future;
  }

  @Override
  public <T> Future<T> submit(Callable<T> task) {
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
    pending.put(task, periodic);
    Runnable loop =
        () -> {
          do {
            Timers.sleep(Probe.execution());
          } while (isDue(task, periodic) && (periodic ? task.runAgain() : task.runOnce()));
          pending.remove(task);
          workers.releaseEnd(Probe.execution());
        };
    Thread thread = factory == null ? new Thread(loop) : factory.newThread(loop);
    Execution execution = Probe.execution();
    execution.start(execution.register(thread, false), Strands.body(thread));
    return task;
  }

  /** By default what was to be done once is still done after a shutdown, and no more. */
  private boolean isDue(Task<?> task, boolean periodic) {
    return !task.isCancelled() && (!workers.isShutdown() || outlasts(periodic));
  }

  private boolean outlasts(boolean periodic) {
    return !stopped
        && (periodic
            ? getContinueExistingPeriodicTasksAfterShutdownPolicy()
            : getExecuteExistingDelayedTasksAfterShutdownPolicy());
  }

  private boolean isPending() {
    return pending.entrySet().stream()
        .anyMatch(each -> !each.getKey().isCancelled() && outlasts(each.getValue()));
  }

  @Override
  public void shutdown() {
    if (workers != null) {
      workers.shutdown();
    }
  }

  @Override
  public List<Runnable> shutdownNow() {
    stopped = true;
    return workers.shutdownNow();
  }

  @Override
  public boolean isShutdown() {
    return workers.isShutdown();
  }

  @Override
  public boolean isTerminated() {
    return workers.isTerminated() && !isPending();
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
    return workers.awaitTermination(this::isTerminated);
  }

  /** As {@code ExecutorService}, since JDK 19. */
  public void close() {
    workers.close();
  }

  @Override
  public BlockingQueue<Runnable> getQueue() {
    return queue;
  }

  @Override
  public void allowCoreThreadTimeOut(boolean allowed) {
    workers.setStaying(allowed ? 0 : Integer.MAX_VALUE);
  }

  @Override
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks)
      throws InterruptedException, ExecutionException {
    List<Task<T>> all = submitAll(tasks);
    try {
      Waits.untilInterruptibly(Probe.execution(), "one of the tasks", () -> isDecided(all));
      return firstOf(all);
    } finally {
      all.forEach(task -> task.cancel(true));
    }
  }

  @Override
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    List<Task<T>> all = submitAll(tasks);
    try {
      if (!Waits.forSomeTime(Probe.execution(), "one of the tasks", () -> isDecided(all))) {
        throw new TimeoutException();
      }
      return firstOf(all);
    } finally {
      all.forEach(task -> task.cancel(true));
    }
  }

  private <T> List<Task<T>> submitAll(Collection<? extends Callable<T>> tasks) {
    if (tasks.isEmpty()) {
      throw new IllegalArgumentException();
    }
    List<Task<T>> all = new ArrayList<>();
    for (Callable<T> call : tasks) {
      Task<T> task = new Task<>(call);
      all.add(task);
      execute(task);
    }
    return all;
  }

  private static boolean isDecided(List<? extends Task<?>> all) {
    return all.stream().anyMatch(Task::hasSucceeded) || all.stream().allMatch(Task::isDone);
  }

  /** Returns the result of one that succeeded; if none did, throws what the last threw. */
  private static <T> T firstOf(List<Task<T>> all) throws InterruptedException, ExecutionException {
    for (Task<T> task : all) {
      if (task.hasSucceeded()) {
        return task.get();
      }
    }
    return all.get(all.size() - 1).get();
  }

  /** A task of an executor; also when methods of the JDK wait for it, a strand does. */
  static class Task<V> extends FutureTask<V> implements ScheduledFuture<V> {
    private @Nullable Strand runner;
    private boolean succeeded;

    Task(Callable<V> call) {
      super(call);
    }

    /** Whether it came to its end, and did not throw. */
    final boolean hasSucceeded() {
      return succeeded;
    }

    @Override
    protected void set(V result) {
      // It has run, and is not done yet.
      Probe.execution().pointOn(this, Future.class);
      succeeded = true;
      super.set(result);
    }

    @Override
    public void run() {
      Execution execution = Probe.execution();
      execution.touchOn(this);
      runner = execution.running();
      try {
        super.run();
      } finally {
        runner = null;
      }
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
      Execution execution = Probe.execution();
      execution.pointOn(this, Future.class);
      boolean cancelled = super.cancel(false);
      Strand at = runner;
      if (cancelled && mayInterrupt && at != null) {
        Threads.interrupt(execution, at.thread());
      }
      return cancelled;
    }

    @Override
    public V get() throws InterruptedException, ExecutionException {
      Waits.untilInterruptibly(Probe.execution(), "a future", this::isDone);
      Futures.acquire(Probe.execution(), this);
      return super.get();
    }

    @Override
    public V get(long timeout, TimeUnit unit)
        throws InterruptedException, ExecutionException, TimeoutException {
      if (!Waits.forSomeTime(Probe.execution(), "a future", this::isDone)) {
        throw new TimeoutException();
      }
      Futures.acquire(Probe.execution(), this);
      return super.get();
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
