// verdict: EXACT
// why: whenever the room falls empty one waiter is signalled, and he either goes in or waits for somebody who is in and will signal in turn, so signal() wakes enough; conditions are awaited in loops.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A hand-made room for one writer or many readers. */
public class SignalOneAtATime implements Counter {
  private final ReentrantLock door = new ReentrantLock();
  private final Condition empty = door.newCondition();
  private boolean writing;
  private int readers;
  private long views;

  @Override
  public void increment() {
    door.lock();
    try {
      while (writing || readers > 0) {
        empty.awaitUninterruptibly();
      }
      writing = true;
    } finally {
      door.unlock();
    }
    views++;
    door.lock();
    try {
      writing = false;
      empty.signal();
    } finally {
      door.unlock();
    }
  }

  @Override
  public long value() {
    door.lock();
    try {
      while (writing) {
        empty.awaitUninterruptibly();
      }
      readers++;
    } finally {
      door.unlock();
    }
    long seen = views;
    door.lock();
    try {
      if (--readers == 0) {
        empty.signal();
      }
    } finally {
      door.unlock();
    }
    return seen;
  }
}
