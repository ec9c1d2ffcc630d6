package io.github.pageviews.server;

import java.io.IOException;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SelectorManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks away from the listening socket for a moment when no connection can be accepted, which
 * mostly means that the process has no file descriptor left. The waiting connection keeps the
 * socket ready, so a selector that went on watching it would do nothing else and log every attempt.
 *
 * <p>Threading: called by the one selector thread that accepts; the pause ends on the scheduler's.
 */
final class AcceptPause {

  private static final Logger LOG = LoggerFactory.getLogger(AcceptPause.class);
  private static final long PAUSE_MILLIS = 100;

  private final SelectorManager manager;
  private volatile boolean failing;

  AcceptPause(SelectorManager manager) {
    this.manager = manager;
  }

  /** One line when it starts and one when it is over, however long it lasts. */
  void failed(SelectableChannel listening, IOException failure) {
    if (!failing) {
      failing = true;
      LOG.warn("connections wait, none can be accepted: {}", failure.getMessage());
    }
    watch(listening, 0);
    manager
        .getScheduler()
        .schedule(
            () -> watch(listening, SelectionKey.OP_ACCEPT), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
  }

  void accepted() {
    if (failing) {
      failing = false;
      LOG.warn("connections are accepted again");
    }
  }

  private void watch(SelectableChannel listening, int operations) {
    for (ManagedSelector managed : manager.getBeans(ManagedSelector.class)) {
      Selector selector = managed.getSelector();
      SelectionKey key = selector == null ? null : listening.keyFor(selector);
      if (key != null) {
        watch(key, operations);
      }
    }
  }

  private static void watch(SelectionKey key, int operations) {
    try {
      key.interestOps(operations);
      key.selector().wakeup();
    } catch (CancelledKeyException e) {
      LOG.debug("the server stopped meanwhile", e);
    }
  }
}
