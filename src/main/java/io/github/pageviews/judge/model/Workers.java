package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Probe;
import io.github.pageviews.judge.run.Strand;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/** Strands that run tasks from a queue, as the threads of an executor do. */
final class Workers {
  private final int most;
  private final @Nullable ThreadFactory factory;
  private final Deque<Runnable> tasks = new ArrayDeque<>();
  private final List<Strand> strands = new ArrayList<>();
  private int idle;
  private boolean shutdown;

  Workers(int most, @Nullable ThreadFactory factory) {
    this.most = most;
    this.factory = factory;
  }

  /** Returns those of the common pool of this execution. */
  static Workers common(Execution execution) {
    return (Workers)
        execution.state().computeIfAbsent("common pool", key -> new Workers(1_000, null));
  }

  void execute(Runnable task) {
    Execution execution = Probe.execution();
    execution.point("submit", Workers.class);
    if (shutdown) {
      throw new RejectedExecutionException("shut down");
    }
    tasks.add(task);
    Queues.given(execution, this, task);
    if (idle < tasks.size() && strands.size() < most) {
      Runnable loop = this::work;
      Thread thread = factory == null ? new Thread(loop) : factory.newThread(loop);
      if (thread != null) {
        Strand strand = execution.register(thread, false);
        strands.add(strand);
        execution.start(strand, Strands.body(thread));
      }
    }
  }

  private void work() {
    Execution execution = Probe.execution();
    while (true) {
      idle++;
      execution.await("a task", () -> !tasks.isEmpty() || shutdown, false, false, false);
      idle--;
      Runnable task = tasks.poll();
      if (task == null) {
        return;
      }
      Queues.taken(execution, this, task);
      // An interrupt is meant for the task that was running.
      execution.running().setInterrupted(false);
      task.run();
    }
  }

  void shutdown() {
    Probe.execution().point("shutdown", Workers.class);
    shutdown = true;
    Probe.execution().changed();
  }

  List<Runnable> shutdownNow() {
    shutdown();
    List<Runnable> left = new ArrayList<>(tasks);
    tasks.clear();
    for (Strand strand : strands) {
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

  boolean awaitTermination() throws InterruptedException {
    Execution execution = Probe.execution();
    boolean ended = Waits.forSomeTime(execution, "the executor's end", this::isTerminated);
    for (Strand strand : strands) {
      if (strand.hasEnded()) {
        execution.memory().acquire(strand, execution.running().clock());
      }
    }
    return ended;
  }

  int queued() {
    return tasks.size();
  }
}
