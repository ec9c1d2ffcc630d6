// verdict: EXACT
// why: a seat given back beside a free one is not called out, but whoever takes a seat and leaves another one free wakes the next waiter, so while a seat is free either nobody waits or somebody has been woken and is on the way; the plain counts pass from holder to holder under the lock.
import io.github.pageviews.counter.Counter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Each view is noted at one of two seats, and a read takes both of them. */
public class SeatsCalledOutInTurn implements Counter {

  private static final class Seat {
    long views;
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition seatFree = lock.newCondition();
  private final Deque<Seat> free = new ArrayDeque<>();

  public SeatsCalledOutInTurn() {
    free.push(new Seat());
    free.push(new Seat());
  }

  private Seat take() {
    lock.lock();
    try {
      while (free.isEmpty()) {
        seatFree.awaitUninterruptibly();
      }
      Seat seat = free.pop();
      if (!free.isEmpty()) {
        seatFree.signal();
      }
      return seat;
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
