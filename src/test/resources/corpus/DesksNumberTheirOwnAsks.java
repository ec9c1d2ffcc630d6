// verdict: LOSES_VIEWS
// why: each desk numbers its wishes by itself and learns nothing from the questions it hears, so a desk that has wished seldom comes later with a smaller number and is let in by the one that is still inside, and two threads step the plain total at once.
import io.github.pageviews.counter.Counter;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;

public class DesksNumberTheirOwnAsks implements Counter {
    private final Desk[] desks = {new Desk(0), new Desk(1)};
    private long views;

    private static final class Desk {
        final int place;
        final Semaphore chair = new Semaphore(1);
        final Semaphore consent = new Semaphore(0);
        private final Queue<Semaphore> held = new ArrayDeque<>();
        private long number;
        private boolean busy;

        Desk(int place) {
            this.place = place;
        }

        synchronized long next() {
            busy = true;
            return ++number;
        }

        synchronized void asked(long theirs, Desk by) {
            boolean weGoFirst = number < theirs || (number == theirs && place < by.place);
            if (busy && weGoFirst) {
                held.add(by.consent);
            } else {
                by.consent.release();
            }
        }

        synchronized void done() {
            busy = false;
            while (!held.isEmpty()) {
                held.remove().release();
            }
        }
    }

    private long add(int step) {
        int place = Math.floorMod(Thread.currentThread().getId(), 2);
        Desk mine = desks[place];
        Desk other = desks[1 - place];
        mine.chair.acquireUninterruptibly();
        try {
            other.asked(mine.next(), mine);
            mine.consent.acquireUninterruptibly();
            long n = views += step;
            mine.done();
            return n;
        } finally {
            mine.chair.release();
        }
    }

    @Override
    public void increment() {
        add(1);
    }

    @Override
    public long value() {
        return add(0);
    }
}
