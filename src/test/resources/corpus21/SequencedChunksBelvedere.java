// verdict: EXACT
// why: the chunks of 10,000 views are rolled over and summed under one monitor.
import io.github.pageviews.counter.Counter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SequencedCollection;

public class SequencedChunksBelvedere implements Counter {
    private static final int CHUNK = 10_000;

    private final Deque<long[]> chunks = new ArrayDeque<>();

    public SequencedChunksBelvedere() {
        chunks.addLast(new long[1]);
    }

    @Override
    public void increment() {
        synchronized (chunks) {
            SequencedCollection<long[]> newestFirst = chunks.reversed();
            if (newestFirst.getFirst()[0] == CHUNK) {
                if (chunks.size() == 3) {
                    long[] oldest = chunks.removeFirst();
                    chunks.getFirst()[0] += oldest[0];
                }
                newestFirst.addFirst(new long[1]);
            }
            newestFirst.getFirst()[0]++;
        }
    }

    @Override
    public long value() {
        synchronized (chunks) {
            return chunks.stream().mapToLong(chunk -> chunk[0]).sum();
        }
    }
}
