// verdict: EXACT
// why: each caller leaves by the door it came in by, so no door is ever below zero, a sum of zero means that each was at zero when it was read, and all who could have the old sheet had come in before the first was read; who comes later finds the new sheet.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Views are noted on a sheet of paper in a hall. A read puts out a new sheet, waits until nobody is
 * in the hall any more and books the old one. The people inside are counted at the doors, so that
 * not everybody has to get past the same one.
 */
public class HallLeftBySameDoor implements Counter {

  private static final int DOORS = 2;

  private final AtomicLongArray doors = new AtomicLongArray(DOORS);
  private volatile AtomicLong sheet = new AtomicLong();
  private long booked;

  private static int someDoor() {
    return ThreadLocalRandom.current().nextInt(DOORS);
  }

  private boolean someoneInside() {
    long people = 0;
    for (int door = 0; door < DOORS; door++) {
      people += doors.get(door);
    }
    return people != 0;
  }

  @Override
  public void increment() {
    int door = someDoor();
    doors.incrementAndGet(door);
    sheet.incrementAndGet();
    doors.decrementAndGet(door);
  }

  @Override
  public synchronized long value() {
    AtomicLong full = sheet;
    sheet = new AtomicLong();
    while (someoneInside()) {
      Thread.onSpinWait();
    }
    booked += full.get();
    return booked;
  }
}
