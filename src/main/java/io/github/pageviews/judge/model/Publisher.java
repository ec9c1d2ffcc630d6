package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Probe;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.function.BiConsumer;

/** Stands in for {@link SubmissionPublisher}: what its subscribers are told, strands tell them. */
public class Publisher<T> extends SubmissionPublisher<T> {

  /** As the class it stands for. */
  public Publisher() {
    this(task -> Workers.common(Probe.execution()).execute(task), Flow.defaultBufferSize());
  }

  /** As the class it stands for. */
  public Publisher(Executor executor, int maxBufferCapacity) {
    super(executor, maxBufferCapacity);
  }

  /** As the class it stands for. */
  public Publisher(
      Executor executor,
      int maxBufferCapacity,
      BiConsumer<? super Flow.Subscriber<? super T>, ? super Throwable> handler) {
    super(executor, maxBufferCapacity, handler);
  }
}
