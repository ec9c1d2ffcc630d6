// verdict: EXACT
// why: records are equal if their components are, and an AtomicLong equals only itself, so the set takes in the seat of each thread, also of two threads of one name; seats stay and each counts atomically.
import io.github.pageviews.counter.Counter;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicLong;

public class SeatRecordsApart implements Counter {
    /** Where a thread counts; the name is for the log. */
    private record Seat(String holder, AtomicLong hits) {
        Seat(String holder) {
            this(holder, new AtomicLong());
        }

        @Override
        public String toString() {
            return holder + "=" + hits;
        }
    }

    private final Set<Seat> seats = new CopyOnWriteArraySet<>();
    private final ThreadLocal<Seat> mine = ThreadLocal.withInitial(this::takeSeat);

    private Seat takeSeat() {
        Seat seat = new Seat(Thread.currentThread().getName());
        seats.add(seat);
        return seat;
    }

    @Override
    public void increment() {
        mine.get().hits().incrementAndGet();
    }

    @Override
    public long value() {
        return seats.stream().mapToLong(seat -> seat.hits().get()).sum();
    }
}
