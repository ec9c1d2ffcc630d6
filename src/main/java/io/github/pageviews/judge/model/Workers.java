package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Probe;
import io.github.pageviews.judge.run.Strand;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Strands that run tasks from a queue, as the threads of an executor do. */
final class Workers {
  private int most;
  private final int room;
  private @Nullable ThreadFactory factory;
  private final boolean ordered;

  /** Whether each runs one task, and then ends. */
  private final boolean once;

  private final Deque<Task> tasks = new ArrayDeque<>();
  private final List<Strand> strands = new ArrayList<>();
  private int idle;

  /** Those that will take the task they were started for. */
  private int starting;

  private boolean shutdown;

  /** How many stay when there is nothing to do. */
  private int staying = Integer.MAX_VALUE;

  /** What to run, who submitted it, and what it is known by. */
  private static final class Task {
    final Strand by;
    final Object known;
    final Runnable body;

    Task(Strand by, Object known, Runnable body) {
      this.by = by;
      this.known = known;
      this.body = body;
    }
  }

  /**
   * @param room how many tasks may wait when all are busy
   */
  Workers(int most, int room, @Nullable ThreadFactory factory) {
    this(most, room, factory, true, false);
  }

  private Workers(
      int most, int room, @Nullable ThreadFactory factory, boolean ordered, boolean once) {
    this.most = most;
    this.room = room;
    this.factory = factory;
    this.ordered = ordered;
    this.once = once;
  }

  /** Returns workers that keep only the order of tasks by the same submitter. */
  static Workers unordered(int most, @Nullable ThreadFactory factory) {
    return new Workers(most, Integer.MAX_VALUE, factory, false, false);
  }

  /** Returns workers of which each has one task. */
  static Workers perTask(ThreadFactory factory) {
    return new Workers(Integer.MAX_VALUE, Integer.MAX_VALUE, factory, true, true);
  }

  /** Returns those that the strand is one of, or null. */
  static @Nullable Workers of(Strand strand) {
    return (Workers) strand.locals().get(Workers.class);
  }

  /** Returns those of the common pool of this execution. */
  static Workers common(Execution execution) {
    return (Workers)
        execution.state().computeIfAbsent("common pool", key -> unordered(1_000, null));
  }

  /** Takes a task where there is always room. */
  void execute(Runnable task) {
    if (!execute(task, task)) {
      throw new RejectedExecutionException("shut down");
    }
  }

  /**
   * Takes a task, unless all are busy and there is no room for it, or the end has come.
   *
   * @param known what {@link #takeBack} finds it by
   */
  boolean execute(Object known, Runnable task) {
    Execution execution = Probe.execution();
    execution.pointOn(this, Workers.class);
    boolean full = strands.size() >= most && tasks.size() - idle - starting >= room;
    if (shutdown || full) {
      return false;
    }
    add(execution, known, task);
    if (strands.size() < most) {
      execution.touchOn(takingEnd());
    }
    if (once || (idle < tasks.size() && strands.size() < most)) {
      boolean unused = startThread();
    }
    return true;
  }

  /** Starts a thread; returns whether there is one. */
  boolean startThread() {
    Execution execution = Probe.execution();
    Thread thread = newThread(this::work);
    if (thread == null) {
      return false;
    }
    Strand strand = execution.register(thread, false);
    strands.add(strand);
    starting++;
    execution.start(strand, Strands.body(thread));
    return true;
  }

  /** Returns a thread, or null if there is none to be had. */
  @Nullable Thread newThread(Runnable body) {
    return factory == null ? new Thread(body) : factory.newThread(body);
  }

  void setMost(int threads) {
    most = threads;
  }

  void setFactory(ThreadFactory other) {
    factory = other;
  }

  /** Returns how many threads there are. */
  int threads() {
    return strands.size();
  }

  private void add(Execution execution, Object known, Runnable task) {
    Task added = new Task(execution.running(), known, task);
    tasks.add(added);
    execution.touchOn(added);
    Queues.given(execution, this, task);
  }

  /**
   * What taking touches. A single worker that takes what is there does not notice what is put in
   * behind it; what it waited for it notices by the task.
   */
  private Object takingEnd() {
    return ordered && most == 1 ? tasks : this;
  }

  private void work() {
    Execution execution = Probe.execution();
    execution.running().locals().put(Workers.class, this);
    starting--;
    while (true) {
      idle++;
      execution.touchOn(takingEnd());
      boolean leaves = strands.size() > staying;
      Strand.WaitEnd end =
          execution.await("a task", () -> !tasks.isEmpty() || shutdown, leaves, false, false);
      idle--;
      if (tasks.isEmpty()) {
        if (end == Strand.WaitEnd.TIMED_OUT) {
          leave(execution);
        }
        return;
      }
      Task taken = next(execution);
      execution.touchOn(taken);
      Runnable task = taken.body;
      Queues.taken(execution, this, task);
      // An interrupt is meant for the task that was running.
      if (!once) {
        execution.running().setInterrupted(false);
      }
      task.run();
      if (once) {
        execution.pointOn(this, Workers.class);
        leave(execution);
        return;
      }
    }
  }

  private void leave(Execution execution) {
    strands.remove(execution.running());
    releaseEnd(execution);
  }

  /** What the running strand did is known to who waits for the end. */
  void releaseEnd(Execution execution) {
    execution.memory().release(this, execution.running().clock());
    execution.changed();
  }

  /** Says how many stay when there is nothing to do; what the others knew goes with them. */
  void setStaying(int threads) {
    // What they did can be told only by who asks for the thread.
    if (factory != null
        || Calls.isMade("withInitial")
        || Calls.isMade("currentThread")
        || Calls.isMade("isAlive")) {
      staying = threads;
    }
  }

  private Task next(Execution execution) {
    if (ordered || execution.isSolo()) {
      return tasks.remove();
    }
    // The first of each submitter.
    List<Task> candidates = new ArrayList<>();
    Set<Strand> submitters = new HashSet<>();
    for (Task task : tasks) {
      if (submitters.add(task.by)) {
        candidates.add(task);
      }
    }
    Task next = candidates.get(execution.chooseFreely(candidates.size()));
    tasks.remove(next);
    return next;
  }

  /** Takes back a task that nobody has begun; returns null if there is none such. */
  @Nullable Runnable takeBack(Object known) {
    for (Task task : tasks) {
      if (task.known == known) {
        tasks.remove(task);
        Queues.taken(Probe.execution(), this, task.body);
        return task.body;
      }
    }
    return null;
  }

  /** Whether there is nothing left to do. */
  boolean isQuiet() {
    return tasks.isEmpty() && idle == strands.size();
  }

  void shutdown() {
    Probe.execution().pointOn(this, Workers.class);
    shutdown = true;
    Probe.execution().changed();
  }

  List<Runnable> shutdownNow() {
    shutdown();
    List<Runnable> left = new ArrayList<>(tasks.stream().map(task -> task.body).toList());
    if (once) {
      left.clear(); // Each has its thread already.
    } else {
      tasks.clear();
    }
    // Whoever ends meanwhile leaves the list.
    for (Strand strand : List.copyOf(strands)) {
      Threads.interrupt(Probe.execution(), strand.thread());
    }
    return left;
  }

  boolean isShutdown() {
    return shutdown;
  }

  boolean isTerminated() {
    return shutdown && strands.stream().allMatch(Strand::hasEnded);
  }

  /** Waits for the end; an interrupt hurries it on, and is kept. */
  void close() {
    Execution execution = Probe.execution();
    boolean interrupted = false;
    shutdown();
    while (!isTerminated()) {
      try {
        Waits.untilInterruptibly(execution, "the executor's end", this::isTerminated);
      } catch (InterruptedException e) {
        if (!interrupted) {
          interrupted = true;
          shutdownNow();
        }
      }
    }
    acquireEnds(execution);
    if (interrupted) {
      Threads.interrupt(execution, execution.running().thread());
    }
  }

  boolean awaitTermination() throws InterruptedException {
    return awaitTermination(this::isTerminated);
  }

  boolean awaitTermination(BooleanSupplier terminated) throws InterruptedException {
    Execution execution = Probe.execution();
    boolean ended = Waits.forSomeTime(execution, "the executor's end", terminated);
    acquireEnds(execution);
    return ended;
  }

  private void acquireEnds(Execution execution) {
    execution.memory().acquire(this, execution.running().clock());
    for (Strand strand : strands) {
      if (strand.hasEnded()) {
        execution.memory().acquire(strand, execution.running().clock());
      }
    }
  }

  int queued() {
    return tasks.size();
  }

  /** Puts a task into the queue, as who goes around the executor does; false if it is full. */
  boolean queue(Object known, Runnable task) {
    if (room() == 0) {
      return false;
    }
    add(Probe.execution(), known, task);
    Probe.execution().changed();
    return true;
  }

  /** Takes the first of those that wait out of the queue, or null. */
  @Nullable Runnable takeFirst() {
    Task first = tasks.poll();
    if (first == null) {
      return null;
    }
    Queues.taken(Probe.execution(), this, first.body);
    return (Runnable) first.known;
  }

  /** Returns what was submitted and waits. */
  List<Runnable> waiting() {
    return tasks.stream().map(task -> (Runnable) task.known).toList();
  }

  /** Returns how many more may wait; who has nothing to do takes what is put in at once. */
  int room() {
    return room == Integer.MAX_VALUE ? room : Math.max(0, room + idle - tasks.size());
  }
}
