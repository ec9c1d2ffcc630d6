package io.github.pageviews.load;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.util.function.Consumer;

/** What the clients of one run have in common. Confined to the thread of the run. */
final class LoadShared {

  private static final int READ_BYTES = 64 * 1024;

  final LoadTarget target;
  final Selector selector;
  final Tally tally;
  final Consumer<LoadClient> whenIdle;
  final boolean keepAlive;
  final long timeoutNanos;
  final String timeoutText;

  /** One read buffer for all: responses are parsed as they are read, and never kept. */
  final ByteBuffer readBuffer = ByteBuffer.allocateDirect(READ_BYTES);

  final byte[] readBytes = new byte[READ_BYTES];

  /** Whether a connection has ever been made. */
  boolean connected;

  LoadShared(
      LoadPlan plan,
      LoadTarget target,
      Selector selector,
      Tally tally,
      Consumer<LoadClient> whenIdle) {
    this.target = target;
    this.selector = selector;
    this.tally = tally;
    this.whenIdle = whenIdle;
    this.keepAlive = plan.keepAlive();
    this.timeoutNanos = plan.timeout().toNanos();
    this.timeoutText =
        BigDecimal.valueOf(timeoutNanos, 9).stripTrailingZeros().toPlainString() + " s";
  }
}
