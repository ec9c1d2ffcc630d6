// verdict: HANGS
// why: a seat is called out only when none was free before, so when a reader gives back both at once only one of two waiting writers is woken, and as that one later gives its seat back beside a free one, nobody ever wakes the other.
import io.github.pageviews.counter.Counter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Each view is noted at one of two seats, and a read takes both of them. */
public class SeatsCalledOutOnce implements Counter {

  private static final class Seat {
    long views;
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition seatFree = lock.newCondition();
  private final Deque<Seat> free = new ArrayDeque<>();

  public SeatsCalledOutOnce() {
    free.push(new Seat());
    free.push(new Seat());
  }

  private Seat take() {
    lock.lock();
    try {
      while (free.isEmpty()) {
        seatFree.awaitUninterruptibly();
      }
      return free.pop();
    } finally {
      lock.unlock();
    }
  }

  private void give(Seat seat) {
    lock.lock();
    try {
      if (free.isEmpty()) {
        seatFree.signal();
      }
      free.push(seat);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void increment() {
    Seat seat = take();
    seat.views++;
    give(seat);
  }

  @Override
  public synchronized long value() {
    Seat one = take();
    Seat other = take();
    long sum = one.views + other.views;
    give(one);
    give(other);
    return sum;
  }
}
