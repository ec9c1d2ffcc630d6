package io.github.pageviews.load;

import java.io.IOException;
import java.nio.channels.Selector;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A closed-loop HTTP load generator in the manner of {@code ab}: each of C clients sends a GET
 * request, waits for its response to end, and sends the next, until exactly N have been sent.
 *
 * <p>No request is ever sent twice. One that was written to a persistent connection which the
 * server then closed may have been processed (RFC 9112 section 9.3.1), so it is counted as unknown
 * and not tried again. Only where no byte of a request was written does it move to a fresh
 * connection.
 *
 * <p>An instance makes one run. {@link #run} belongs to one thread, {@link #cancel} may be called
 * from any.
 */
public final class LoadGenerator {

  /*
   * One thread, a selector and C non-blocking sockets: a thread per client would spend more time
   * on switching than on requests, and a client that takes more CPU than the server measures
   * itself.
   */

  private final AtomicBoolean used = new AtomicBoolean();
  private volatile boolean cancelled;
  private volatile @Nullable Selector selector;

  /**
   * Sends the requests and waits until all have ended or the run is cancelled. Interrupting the
   * thread also cancels, at once, and leaves its interrupt status set.
   *
   * <p>If not one connection can be made, the run gives up early and says so in {@link
   * LoadReport#connected()}.
   *
   * @throws IOException if the host can't be resolved or the system has no selector to give; what
   *     goes wrong with single requests is counted instead
   * @throws IllegalStateException if this instance has been used
   */
  public LoadReport run(LoadPlan plan, LoadProgress progress) throws IOException {
    if (!used.compareAndSet(false, true)) {
      throw new IllegalStateException("a load generator makes one run");
    }
    LoadTarget target = LoadTarget.resolve(plan.target(), plan.keepAlive());
    try (Selector opened = Selector.open()) {
      // Published before the loop first reads the flag, so that cancel() either is seen there or
      // wakes the selector.
      selector = opened;
      return new LoadLoop(plan, target, opened, () -> cancelled, progress).run();
    }
  }

  /**
   * Ends the run soon, or keeps it from starting: no further request is sent, those under way get
   * half a second to be answered, and the report tells what there is.
   */
  public void cancel() {
    cancelled = true;
    Selector running = selector;
    if (running != null) {
      running.wakeup();
    }
  }
}
