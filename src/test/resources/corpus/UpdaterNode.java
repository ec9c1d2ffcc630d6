// verdict: EXACT
// why: A stack of immutable nodes that know their depth, swung in by a field updater.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

public class UpdaterNode implements Counter {
    private record Node<T>(T payload, long depth) { }
    @SuppressWarnings("rawtypes")
    private static final AtomicReferenceFieldUpdater<UpdaterNode, Node> HEAD =
            AtomicReferenceFieldUpdater.newUpdater(UpdaterNode.class, Node.class, "head");
    private volatile Node<String> head = new Node<>("bottom", 0);
    @Override public void increment() {
        while (true) {
            Node<String> seen = head;
            if (HEAD.compareAndSet(this, seen, new Node<>("view", seen.depth() + 1))) { return; }
        }
    }
    @Override public long value() { return head.depth(); }
}
