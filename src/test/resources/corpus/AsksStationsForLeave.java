// verdict: EXACT
// why: Ricart and Agrawala's algorithm between three stations: whoever is asked notes the time of the question, so a later wish always has a later time, and of two wishes the earlier one keeps the other waiting, so one thread at a time uses the plain total and each leave orders it after the one before.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

public class AsksStationsForLeave implements Counter {
    private static final int STATIONS = 3;

    private final Station[] stations = new Station[STATIONS];
    private long views;

    public AsksStationsForLeave() {
        for (int i = 0; i < STATIONS; i++) {
            stations[i] = new Station(i);
        }
    }

    private final class Station {
        final int id;
        final ReentrantLock crew = new ReentrantLock();
        final Semaphore leave = new Semaphore(0);
        private final List<Semaphore> waiting = new ArrayList<>();
        private long clock;
        private long since;
        private boolean wishing;

        Station(int id) {
            this.id = id;
        }

        void enter() {
            long now = wish();
            for (Station other : stations) {
                if (other != this) {
                    other.ask(now, this);
                }
            }
            leave.acquireUninterruptibly(STATIONS - 1);
        }

        private synchronized long wish() {
            wishing = true;
            since = ++clock;
            return since;
        }

        private synchronized void ask(long time, Station from) {
            clock = Math.max(clock, time);
            boolean mineFirst = since < time || (since == time && id < from.id);
            if (wishing && mineFirst) {
                waiting.add(from.leave);
            } else {
                from.leave.release();
            }
        }

        synchronized void exit() {
            wishing = false;
            waiting.forEach(Semaphore::release);
            waiting.clear();
        }
    }

    private long add(int step) {
        Station station = stations[Math.floorMod(Thread.currentThread().getId(), STATIONS)];
        station.crew.lock();
        try {
            station.enter();
            long n = views += step;
            station.exit();
            return n;
        } finally {
            station.crew.unlock();
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
