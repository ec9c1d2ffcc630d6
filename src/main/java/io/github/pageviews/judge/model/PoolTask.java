package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Probe;
import io.github.pageviews.judge.run.Strand;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A task of an executor; also when methods of the JDK wait for it, a strand does. */
class PoolTask<V> extends FutureTask<V> implements ScheduledFuture<V> {
  private @Nullable Strand runner;
  private boolean succeeded;

  PoolTask(Callable<V> call) {
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
