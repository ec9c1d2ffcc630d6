// verdict: EXACT
// why: the first reader locks the room for all and the last one, perhaps another thread, unlocks it, which a StampedLock allows as it has no owner, also through its write view.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.StampedLock;

/** Readers share the room: the first to come locks it, the last to go unlocks it. */
public class LightswitchStampedRoom implements Counter {

  private final Lock room = new StampedLock().asWriteLock();
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
