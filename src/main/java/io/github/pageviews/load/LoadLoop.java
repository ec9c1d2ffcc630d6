package io.github.pageviews.load;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The event loop of one run. Confined to the thread of the run. */
final class LoadLoop {

  private static final long MAX_TICK_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long CANCEL_GRACE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

  /** As {@code ab}: after so many failures without one connection there is nobody there. */
  private static final int GIVE_UP_AFTER = 10;

  private final LoadPlan plan;
  private final Selector selector;
  private final BooleanSupplier cancelled;
  private final LoadProgress progress;
  private final Tally tally = new Tally();
  private final LoadShared shared;
  private final List<LoadClient> clients = new ArrayList<>();
  private final Deque<LoadClient> idle = new ArrayDeque<>();
  private final long tickNanos;
  private long startNanos;
  private long nextTickNanos;
  private boolean stopping;
  private long stopNanos;

  LoadLoop(
      LoadPlan plan,
      LoadTarget target,
      Selector selector,
      BooleanSupplier cancelled,
      LoadProgress progress) {
    this.plan = plan;
    this.selector = selector;
    this.cancelled = cancelled;
    this.progress = progress;
    this.shared = new LoadShared(plan, target, selector, tally, idle::add);
    this.tickNanos =
        Math.max(
            TimeUnit.MILLISECONDS.toNanos(1),
            Math.min(MAX_TICK_NANOS, plan.timeout().toNanos() / 10));
    for (int i = 0; i < plan.concurrency(); i++) {
      clients.add(new LoadClient(shared));
    }
    idle.addAll(clients);
  }

  LoadReport run() throws IOException {
    startNanos = System.nanoTime();
    nextTickNanos = startNanos + tickNanos;
    try {
      while (true) {
        stopIfCancelled();
        startIdleClients();
        boolean moreToStart = mayStart() && !idle.isEmpty();
        if (!moreToStart && idle.size() == clients.size()) {
          break;
        }
        if (moreToStart) {
          selector.selectNow(LoadLoop::ready);
        } else {
          selector.select(LoadLoop::ready, TimeUnit.NANOSECONDS.toMillis(tickNanos));
        }
        tick();
      }
    } finally {
      clients.forEach(LoadClient::disconnect);
    }
    progress.update(tally.ended(), plan.requests(), elapsed());
    return tally.report(plan.target(), plan.requests(), shared.connected, startNanos);
  }

  private static void ready(SelectionKey key) {
    ((LoadClient) key.attachment()).ready(key);
  }

  private boolean mayStart() {
    boolean nobodyThere =
        !shared.connected && tally.failed() >= Math.max(GIVE_UP_AFTER, plan.concurrency());
    return !stopping && !nobodyThere && tally.sent() < plan.requests();
  }

  /*
   * A client whose request has ended waits in the queue until the whole batch of events is handled:
   * the responses that are already there get their time stamps before anything new is sent, and
   * requests that fail at once can't keep the loop from its timer.
   */
  private void startIdleClients() {
    for (int i = idle.size(); i > 0; i--) {
      LoadClient client = idle.remove();
      if (mayStart()) {
        client.start();
      } else {
        client.disconnect();
        idle.add(client);
      }
    }
  }

  private void tick() {
    long now = System.nanoTime();
    if (now - nextTickNanos < 0) {
      return;
    }
    nextTickNanos = now + tickNanos;
    for (LoadClient client : clients) {
      client.expire(now);
    }
    progress.update(tally.ended(), plan.requests(), elapsed());
  }

  private void stopIfCancelled() {
    boolean interrupted = Thread.currentThread().isInterrupted();
    if (!stopping && (interrupted || cancelled.getAsBoolean())) {
      stopping = true;
      stopNanos = System.nanoTime() + CANCEL_GRACE_NANOS;
    }
    // Interrupted threads can't use channels (ClosedByInterruptException): no grace for them.
    if (stopping && (interrupted || System.nanoTime() - stopNanos >= 0)) {
      clients.forEach(client -> client.abandon("cancelled"));
    }
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - startNanos);
  }
}
