// verdict: LOSES_VIEWS
// why: two threads whose ids are equal modulo sixteen share a cell that is not atomic
import io.github.pageviews.counter.Counter;

public class PlainCellsByThreadId implements Counter {
    private final long[] cells = new long[16];

    @Override public void increment() {
        cells[(int) Math.floorMod(Thread.currentThread().getId(), 16L)]++;
    }

    @Override public long value() {
        long sum = 0;
        for (long c : cells) {
            sum += c;
        }
        return sum;
    }
}
