// verdict: LOSES_VIEWS
// why: the elements of a parallel stream are handled by several threads, and their writes of a plain field race
import io.github.pageviews.counter.Counter;
import java.util.stream.IntStream;

public class ParallelForEachPlain implements Counter {
    private final long[] cells = new long[2];
    private long folds;

    @Override public synchronized void increment() {
        cells[(int) (folds & 1)]++;
        IntStream.range(0, 2).parallel().forEach(i -> folds++);
    }

    @Override public synchronized long value() {
        return folds / 2;
    }
}
