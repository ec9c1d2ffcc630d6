// verdict: LOSES_VIEWS
// why: a caller may leave by another door than it came in by, so while the doors are added up one after the other a latecomer that goes from a door already read to one not yet read makes up for somebody still inside, whose view then goes on a sheet that has been booked.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Views are noted on a sheet of paper in a hall. A read puts out a new sheet, waits until nobody is
 * in the hall any more and books the old one. The people inside are counted at the doors, so that
 * not everybody has to get past the same one.
 */
public class HallLeftByAnyDoor implements Counter {

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
    doors.decrementAndGet(someDoor());
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
