// verdict: HANGS
// why: When the second lock is refused by an interrupt, the caller starts over without giving up the first, so it holds that twice, gives it up once, and no other thread ever gets it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

public class SecondLockInterrupted implements Counter {
  private final ReentrantLock ledger = new ReentrantLock();
  private final ReentrantLock archive = new ReentrantLock();
  private long total;

  @Override
  public void increment() {
    boolean interrupted = false;
    for (;;) {
      ledger.lock();
      try {
        archive.lockInterruptibly();
      } catch (InterruptedException e) {
        interrupted = true;
        continue;
      }
      try {
        total++;
        break;
      } finally {
        archive.unlock();
        ledger.unlock();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public long value() {
    ledger.lock();
    try {
      archive.lock();
      try {
        return total;
      } finally {
        archive.unlock();
      }
    } finally {
      ledger.unlock();
    }
  }
}
