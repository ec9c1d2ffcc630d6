// verdict: FAILS|HANGS
// why: a ReentrantLock belongs to the thread that took it, so when the first of two readers leaves before the second, the second unlocks what it does not own: IllegalMonitorStateException out of value().
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Readers share the room: the first to come locks it, the last to go unlocks it. */
public class LightswitchReentrantRoom implements Counter {

  private final Lock room = new ReentrantLock();
  private final Lightswitch readers = new Lightswitch();
  private long views;

  private final class Lightswitch {
    private int present;

    synchronized void enter() {
      if (present == 0) {
        room.lock();
      }
      present++;
    }

    synchronized void leave() {
      present--;
      if (present == 0) {
        room.unlock();
      }
    }
  }

  @Override
  public void increment() {
    room.lock();
    try {
      views++;
    } finally {
      room.unlock();
    }
  }

  @Override
  public long value() {
    readers.enter();
    try {
      return views;
    } finally {
      readers.leave();
    }
  }
}
