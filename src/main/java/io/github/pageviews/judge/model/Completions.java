package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Probe;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Stands in for {@link ExecutorCompletionService}: its tasks are waited for by strands. */
public final class Completions<V> extends ExecutorCompletionService<V> {
  private final Executor executor;
  private final Deque<Future<V>> completed = new ArrayDeque<>();

  /** As the class it stands for. */
  public Completions(Executor executor) {
    super(executor);
    this.executor = ForkJoin.executor(executor);
  }

  private final class Task extends PoolTask<V> {
    Task(Callable<V> call) {
      super(call);
    }

    @Override
    protected void done() {
      super.done();
      // Whoever waits for the task itself may be told before.
      point();
      completed.add(this);
      Probe.execution().touchOn(completed);
      Probe.execution().changed();
    }
  }

  @Override
  public Future<V> submit(Callable<V> call) {
    Task task = new Task(call);
    executor.execute(task);
    return task;
  }

  @Override
  public Future<V> submit(Runnable work, V result) {
    return submit(Executors.callable(work, result));
  }

  @Override
  public Future<V> take() throws InterruptedException {
    point();
    Waits.untilInterruptibly(Probe.execution(), "a completed task", () -> !completed.isEmpty());
    return taken(completed.remove());
  }

  @Override
  public @Nullable Future<V> poll() {
    point();
    return completed.isEmpty() ? null : taken(completed.remove());
  }

  @Override
  public @Nullable Future<V> poll(long timeout, TimeUnit unit) throws InterruptedException {
    point();
    return Waits.forSomeTime(Probe.execution(), "a completed task", () -> !completed.isEmpty())
        ? taken(completed.remove())
        : null;
  }

  private void point() {
    Probe.execution().pointOn(completed, Completions.class);
  }

  private Future<V> taken(Future<V> task) {
    Execution execution = Probe.execution();
    execution.touchOn(completed);
    execution.changed();
    Futures.acquire(execution, task);
    return task;
  }
}
