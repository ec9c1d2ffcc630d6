package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Probe;
import io.github.pageviews.judge.run.Strand;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for {@link SubmissionPublisher}: what its subscribers are told, strands tell them. The
 * JDK's has a lock of its own, on which no strand may wait.
 */
public class Publisher<T> extends SubmissionPublisher<T> {
  private @Nullable Strand within;

  /** As the class it stands for. */
  public Publisher() {
    this(task -> Workers.common(Probe.execution()).execute(task), Flow.defaultBufferSize());
  }

  /** As the class it stands for. */
  public Publisher(Executor executor, int maxBufferCapacity) {
    super(ForkJoin.executor(executor), maxBufferCapacity);
  }

  /** As the class it stands for. */
  public Publisher(
      Executor executor,
      int maxBufferCapacity,
      BiConsumer<? super Flow.Subscriber<? super T>, ? super Throwable> handler) {
    super(ForkJoin.executor(executor), maxBufferCapacity, handler);
  }

  @Override
  public int submit(T item) {
    return alone(
        "room in a subscriber's buffer",
        () -> estimateMaximumLag() < getMaxBufferCapacity(),
        () -> super.submit(item));
  }

  @Override
  public int offer(T item, @Nullable BiPredicate<Flow.Subscriber<? super T>, ? super T> onDrop) {
    return alone(() -> super.offer(item, onDrop));
  }

  @Override
  public void subscribe(Flow.Subscriber<? super T> subscriber) {
    alone(
        () -> {
          super.subscribe(subscriber);
          return null;
        });
  }

  @Override
  public void close() {
    alone(
        () -> {
          super.close();
          return null;
        });
  }

  private <R extends @Nullable Object> R alone(Supplier<R> call) {
    return alone("the lock of a publisher", () -> true, call);
  }

  /**
   * @param free what to wait for besides; asked only when nobody is within, who would have the
   *     JDK's own lock, too
   */
  private <R extends @Nullable Object> R alone(
      String what, BooleanSupplier free, Supplier<R> call) {
    Execution execution = Probe.execution();
    Strand self = execution.running();
    if (within == self) {
      return call.get();
    }
    Waits.until(execution, what, () -> within == null && free.getAsBoolean());
    within = self;
    try {
      return call.get();
    } finally {
      within = null;
      execution.changed();
    }
  }
}
