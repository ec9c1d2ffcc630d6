// verdict: EXACT
// why: a node or cell is put in place once, by compare-and-set, and whoever loses goes on with the winner's; nothing is ever taken out, threads that meet share an atomic cell, and the walk visits every place.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** A cell per thread, more or less, in a tree that grows where it is needed. */
public class TrieOfCells implements Counter {
    private static final int BITS = 3;
    private static final int LEVELS = 4;

    private final AtomicReferenceArray<Object> root = node();

    private static AtomicReferenceArray<Object> node() {
        return new AtomicReferenceArray<>(1 << BITS);
    }

    @SuppressWarnings("unchecked")
    private AtomicLong cell(int key) {
        AtomicReferenceArray<Object> node = root;
        for (int level = 1; ; level++) {
            int place = key & ((1 << BITS) - 1);
            Object child = node.get(place);
            if (child == null) {
                Object fresh = level == LEVELS ? new AtomicLong() : node();
                child = node.compareAndSet(place, null, fresh) ? fresh : node.get(place);
            }
            if (child instanceof AtomicLong cell) {
                return cell;
            }
            node = (AtomicReferenceArray<Object>) child;
            key >>>= BITS;
        }
    }

    private static long sum(Object tree) {
        if (tree instanceof AtomicReferenceArray<?> node) {
            long sum = 0;
            for (int i = 0; i < node.length(); i++) {
                sum += sum(node.get(i));
            }
            return sum;
        }
        return tree instanceof AtomicLong cell ? cell.get() : 0;
    }

    @Override
    public void increment() {
        cell(Long.hashCode(Thread.currentThread().getId() * 0x9E3779B97F4A7C15L)).incrementAndGet();
    }

    @Override
    public long value() {
        return sum(root);
    }
}
