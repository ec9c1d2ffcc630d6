// verdict: LOSES_VIEWS
// why: Two threads whose ids are equal modulo 64 share a cell, and its get and set are two steps.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class IdMaskedOwnerCells implements Counter {
    private static final int SIZE = 64;
    private final AtomicLongArray cells = new AtomicLongArray(SIZE);

    @Override
    public void increment() {
        int own = (int) Thread.currentThread().getId() & (SIZE - 1);
        cells.set(own, cells.get(own) + 1); // each thread has its own cell, no CAS needed
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < SIZE; i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
