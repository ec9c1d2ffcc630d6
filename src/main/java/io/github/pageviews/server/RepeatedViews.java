package io.github.pageviews.server;

import io.github.pageviews.counter.Counter;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.util.component.Graceful;
import org.jspecify.annotations.Nullable;

/**
 * Counts the views that {@link RepeatingConnection}s answer, and knows which are in flight. It
 * takes the place of Jetty's graceful handler, which they do not come by.
 *
 * <p>Thread-safe.
 */
final class RepeatedViews implements Graceful {

  private final Counter counter;
  private final AtomicInteger inFlight = new AtomicInteger();
  private final Shutdown shutdown =
      new Shutdown(this) {
        @Override
        public boolean isShutdownDone() {
          return inFlight.get() == 0;
        }
      };

  /** What was asked for last. Most clients of a server under load send the same bytes. */
  private volatile @Nullable RepeatedView latest;

  RepeatedViews(Counter counter) {
    this.counter = counter;
  }

  @Nullable RepeatedView find(ByteBuffer request) {
    RepeatedView view = latest;
    return view != null && view.is(request) ? view : null;
  }

  void learn(RepeatedView view) {
    latest = view;
  }

  /**
   * Counts a view, unless the server stops.
   *
   * @return whether it was counted; it is in flight until {@link #end}
   */
  boolean begin() {
    inFlight.incrementAndGet(); // Before the look at the stop, which looks the other way round.
    if (isShutdown()) {
      end();
      return false;
    }
    counter.increment();
    return true;
  }

  void end() {
    inFlight.decrementAndGet();
    if (isShutdown()) {
      shutdown.check();
    }
  }

  @Override
  public CompletableFuture<Void> shutdown() {
    return shutdown.shutdown();
  }

  @Override
  public boolean isShutdown() {
    return shutdown.isShutdown();
  }
}
