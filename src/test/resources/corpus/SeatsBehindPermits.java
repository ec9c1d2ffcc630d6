// verdict: EXACT
// why: whoever has a permit finds a seat in the queue, which hands its plain number from holder to holder, and a read holds both permits, so that nobody sits and all seats were given back before.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

public class SeatsBehindPermits implements Counter {
    private static final int SEATS = 2;

    private static final class Seat {
        long views;
    }

    private final Semaphore permits = new Semaphore(SEATS);
    private final Queue<Seat> free = new ConcurrentLinkedQueue<>();
    private final List<Seat> all = new ArrayList<>();

    public SeatsBehindPermits() {
        for (int i = 0; i < SEATS; i++) {
            all.add(new Seat());
        }
        free.addAll(all);
    }

    @Override
    public void increment() {
        permits.acquireUninterruptibly();
        Seat seat = free.poll();
        seat.views++;
        free.offer(seat);
        permits.release();
    }

    @Override
    public long value() {
        permits.acquireUninterruptibly(SEATS);
        try {
            long sum = 0;
            for (Seat seat : all) {
                sum += seat.views;
            }
            return sum;
        } finally {
            permits.release(SEATS);
        }
    }
}
