// verdict: EXACT
// why: the write lock of the room is a subclass that shares the room's synchronizer, and its unlock() counts the view before it gives the lock up, so the plain number is written in mutual exclusion and read under the read lock of the same room.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A view is somebody who goes through the room. */
public class EntryLockCountsOnLeaving implements Counter {

  private static final class Room extends ReentrantReadWriteLock {
    private static final long serialVersionUID = 1;

    private final Entry entry = new Entry();
    private long guests;

    /** Whoever leaves for good signs the guest book at the door. */
    private final class Entry extends ReentrantReadWriteLock.WriteLock {
      private static final long serialVersionUID = 1;

      Entry() {
        super(Room.this);
      }

      @Override
      public void unlock() {
        if (getHoldCount() == 1) {
          guests++;
        }
        super.unlock();
      }
    }

    @Override
    public ReentrantReadWriteLock.WriteLock writeLock() {
      return entry;
    }
  }

  private final Room room = new Room();

  @Override
  public void increment() {
    Lock door = room.writeLock();
    door.lock();
    door.unlock();
  }

  @Override
  public long value() {
    Lock window = room.readLock();
    window.lock();
    try {
      return room.guests;
    } finally {
      window.unlock();
    }
  }
}
