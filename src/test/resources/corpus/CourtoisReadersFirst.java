// verdict: EXACT
// why: the first readers-writers solution of Courtois, Heymans and Parnas: the first reader in takes the room for all and the last one out, perhaps another thread, gives it back, which a semaphore allows; writers can only wait while reads keep coming.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;

public class CourtoisReadersFirst implements Counter {
    private final Semaphore door = new Semaphore(1);
    private final Semaphore room = new Semaphore(1);
    private int readers;
    private long views;

    @Override public void increment() {
        room.acquireUninterruptibly();
        try {
            views++;
        } finally {
            room.release();
        }
    }

    @Override public long value() {
        door.acquireUninterruptibly();
        if (++readers == 1) room.acquireUninterruptibly();
        door.release();

        long seen = views;

        door.acquireUninterruptibly();
        if (--readers == 0) room.release();
        door.release();
        return seen;
    }
}
