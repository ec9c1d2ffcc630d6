// verdict: LOSES_VIEWS
// why: ABA: while one thread has read node A, two increments by another swap in B and then the recycled A, and the first thread's CAS on A succeeds with its old total plus one.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;

public class RecycledNodesAba implements Counter {
    private static final class Node {
        volatile long total;
    }

    private final AtomicReference<Node> head = new AtomicReference<>(new Node());
    private final ConcurrentLinkedQueue<Node> free = new ConcurrentLinkedQueue<>();

    private Node allocate() {
        Node n = free.poll();
        return n != null ? n : new Node();
    }

    @Override
    public void increment() {
        Node mine = allocate();
        while (true) {
            Node old = head.get();
            mine.total = old.total + 1;
            if (head.compareAndSet(old, mine)) {
                free.offer(old); // no garbage
                return;
            }
        }
    }

    @Override
    public long value() {
        return head.get().total;
    }
}
