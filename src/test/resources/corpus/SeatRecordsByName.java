// verdict: LOSES_VIEWS
// why: two threads may have one name; the seat of the second equals that of the first, the set does not take it in, and what the thread counts there is never summed.
import io.github.pageviews.counter.Counter;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicLong;

public class SeatRecordsByName implements Counter {
    /** Where a thread counts; a thread has one. */
    private record Seat(String holder, AtomicLong hits) {
        Seat(String holder) {
            this(holder, new AtomicLong());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Seat seat && holder.equals(seat.holder);
        }

        @Override
        public int hashCode() {
            return holder.hashCode();
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
