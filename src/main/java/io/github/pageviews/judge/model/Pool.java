package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Probe;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;
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
  private final PoolQueue queue;

  /** The queue that it was made with; what is put there comes to the workers. */
  private final @Nullable BlockingQueue<Runnable> given;

  private int core;
  private int most;
  private RejectedExecutionHandler rejected;

  /** How many calls of the handler are under way. */
  private int rejections;

  /** What timers have yet to do, and whether they do it again and again. */
  private final Map<PoolTask<?>, Boolean> pending = new LinkedHashMap<>();

  private boolean stopped;
  private long completed;
  private int active;

  /** As {@code ScheduledThreadPoolExecutor}. */
  public Pool(int threads) {
    this(threads, (ThreadFactory) null);
  }

  /** As {@code ScheduledThreadPoolExecutor}. */
  public Pool(int threads, @Nullable ThreadFactory factory) {
    this(threads, new Workers(threads, Integer.MAX_VALUE, factory));
  }

  private Pool(int threads, Workers workers) {
    super(0);
    this.workers = workers;
    core = threads;
    most = Integer.MAX_VALUE;
    given = null;
    rejected = new AbortPolicy();
    queue = new PoolQueue(workers, this);
  }

  /** Returns one of so many threads, neither more nor fewer. */
  static Pool fixed(int threads, @Nullable ThreadFactory factory) {
    return new Pool(threads, threads, 0, new LinkedBlockingQueue<>(), factory, new AbortPolicy());
  }

  /** Returns one that starts a thread for each task. */
  static Pool perTask(ThreadFactory factory) {
    return new Pool(0, Workers.perTask(factory));
  }

  /** As {@code ThreadPoolExecutor}. */
  public Pool(int core, int most, long keepAlive, TimeUnit unit, BlockingQueue<Runnable> queue) {
    this(core, most, keepAlive, unit, queue, new AbortPolicy());
  }

  /** As {@code ThreadPoolExecutor}. */
  public Pool(
      int core,
      int most,
      long keepAlive,
      TimeUnit unit,
      BlockingQueue<Runnable> queue,
      ThreadFactory factory) {
    this(core, most, keepAlive, unit, queue, factory, new AbortPolicy());
  }

  /** As {@code ThreadPoolExecutor}. */
  public Pool(
      int core,
      int most,
      long keepAlive,
      TimeUnit unit,
      BlockingQueue<Runnable> queue,
      RejectedExecutionHandler handler) {
    this(core, most, unit.toNanos(keepAlive), queue, null, handler);
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
    this(core, most, unit.toNanos(keepAlive), queue, Objects.requireNonNull(factory), handler);
  }

  private Pool(
      int core,
      int most,
      long keepAlive,
      BlockingQueue<Runnable> given,
      @Nullable ThreadFactory factory,
      RejectedExecutionHandler handler) {
    super(0);
    if (core < 0 || most <= 0 || most < core || keepAlive < 0) {
      throw new IllegalArgumentException();
    }
    this.core = core;
    this.most = most;
    this.given = given;
    rejected = Objects.requireNonNull(handler);
    workers = new Workers(0, given.remainingCapacity(), factory);
    queue = new PoolQueue(workers, this);
    setKeepAliveTime(keepAlive, TimeUnit.NANOSECONDS);
    resize();
    Queues.standFor(given, queue);
  }

  /** More than the core's threads are started only when the queue is full. */
  private void resize() {
    boolean bounded = given != null && given.remainingCapacity() < Integer.MAX_VALUE;
    workers.setMost(bounded || core == 0 ? most : core);
    if (core < most && given != null) {
      workers.setStaying(core);
    }
  }

  @Override
  public void setCorePoolSize(int threads) {
    if (threads < 0 || threads > most) {
      throw new IllegalArgumentException();
    }
    core = threads;
    resize();
  }

  @Override
  public int getCorePoolSize() {
    return core;
  }

  @Override
  public void setMaximumPoolSize(int threads) {
    if (threads <= 0 || threads < core) {
      throw new IllegalArgumentException();
    }
    most = threads;
    resize();
  }

  @Override
  public int getMaximumPoolSize() {
    return most;
  }

  @Override
  public int getPoolSize() {
    Probe.execution().pointOn(workers, Workers.class);
    return workers.threads();
  }

  @Override
  public boolean prestartCoreThread() {
    return workers.threads() < core && workers.startThread();
  }

  @Override
  public int prestartAllCoreThreads() {
    int started = 0;
    while (prestartCoreThread()) {
      started++;
    }
    return started;
  }

  @Override
  public void setThreadFactory(ThreadFactory factory) {
    workers.setFactory(Objects.requireNonNull(factory));
  }

  @Override
  public void setRejectedExecutionHandler(RejectedExecutionHandler handler) {
    rejected = Objects.requireNonNull(handler);
  }

  @Override
  public RejectedExecutionHandler getRejectedExecutionHandler() {
    return rejected;
  }

  @Override
  public boolean remove(Runnable task) {
    Probe.execution().pointOn(workers, Workers.class);
    return queue.remove(task);
  }

  @Override
  public void execute(Runnable task) {
    if (given instanceof PriorityBlockingQueue<?> byPriority && workers.threads() >= core) {
      requireComparable(byPriority, task);
    }
    if (!workers.execute(task, () -> runAsWorker(task))) {
      reject(task);
    }
  }

  /** What waits in such a queue is compared, the first with itself. */
  @SuppressWarnings("unchecked") // As the queue does.
  private static void requireComparable(PriorityBlockingQueue<?> queue, Runnable task) {
    Comparator<Object> order = (Comparator<Object>) queue.comparator();
    if (order != null) {
      int unused = order.compare(task, task);
    } else if (task instanceof FutureTask<?> || !(task instanceof Comparable<?>)) {
      throw new ClassCastException(task.getClass().getName() + " is not Comparable");
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
    return new PoolTask<>(java.util.concurrent.Executors.callable(task, value));
  }

  @Override
  protected <T> RunnableFuture<T> newTaskFor(Callable<T> task) {
    return new PoolTask<>(task);
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

  private <V> PoolTask<V> timer(Callable<V> call, boolean periodic) {
    PoolTask<V> task = new PoolTask<>(call);
    pending.put(task, periodic);
    Runnable loop =
        () -> {
          do {
            Timers.sleep(Probe.execution());
          } while (isDue(task, periodic) && (periodic ? task.runAgain() : task.runOnce()));
          pending.remove(task);
          workers.releaseEnd(Probe.execution());
        };
    Thread thread = Objects.requireNonNull(workers.newThread(loop));
    Execution execution = Probe.execution();
    execution.start(execution.register(thread, false), Strands.body(thread));
    return task;
  }

  /** By default what was to be done once is still done after a shutdown, and no more. */
  private boolean isDue(PoolTask<?> task, boolean periodic) {
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
    super.allowCoreThreadTimeOut(allowed);
    workers.setStaying(allowed ? 0 : Integer.MAX_VALUE);
  }

  @Override
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks)
      throws InterruptedException, ExecutionException {
    List<PoolTask<T>> all = submitAll(tasks);
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
    List<PoolTask<T>> all = submitAll(tasks);
    try {
      if (!Waits.forSomeTime(Probe.execution(), "one of the tasks", () -> isDecided(all))) {
        throw new TimeoutException();
      }
      return firstOf(all);
    } finally {
      all.forEach(task -> task.cancel(true));
    }
  }

  private <T> List<PoolTask<T>> submitAll(Collection<? extends Callable<T>> tasks) {
    if (tasks.isEmpty()) {
      throw new IllegalArgumentException();
    }
    List<PoolTask<T>> all = new ArrayList<>();
    for (Callable<T> call : tasks) {
      PoolTask<T> task = new PoolTask<>(call);
      all.add(task);
      execute(task);
    }
    return all;
  }

  private static boolean isDecided(List<? extends PoolTask<?>> all) {
    return all.stream().anyMatch(PoolTask::hasSucceeded) || all.stream().allMatch(PoolTask::isDone);
  }

  /** Returns the result of one that succeeded; if none did, throws what the last threw. */
  private static <T> T firstOf(List<PoolTask<T>> all)
      throws InterruptedException, ExecutionException {
    for (PoolTask<T> task : all) {
      if (task.hasSucceeded()) {
        return task.get();
      }
    }
    return all.get(all.size() - 1).get();
  }
}
