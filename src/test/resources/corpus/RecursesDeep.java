// verdict: FAILS
// why: the sum is worked out by a recursion as deep as the list is long
import io.github.pageviews.counter.Counter;

public class RecursesDeep implements Counter {
    private record Node(Node next) { }

    private Node head;

    @Override public synchronized void increment() { head = new Node(head); }

    private static long depth(Node node) { return node == null ? 0 : 1 + depth(node.next()); }

    @Override public synchronized long value() { return depth(head); }
}
