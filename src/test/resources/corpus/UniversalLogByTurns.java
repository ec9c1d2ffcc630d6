// verdict: EXACT
// why: Herlihy's universal construction: each link of the log is decided once by compare-and-set, perhaps for another seat whose turn it is, a node's place is written with the same number by all helpers, and a seat's head never goes back.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

public class UniversalLogByTurns implements Counter {
    private static final class Node {
        final AtomicReference<Node> next = new AtomicReference<>();
        volatile long place; // 0: not in the log yet
    }

    private static final int SEATS = 3;
    private final AtomicIntegerArray taken = new AtomicIntegerArray(SEATS);
    private final AtomicReferenceArray<Node> announced = new AtomicReferenceArray<>(SEATS);
    private final AtomicReferenceArray<Node> heads = new AtomicReferenceArray<>(SEATS);

    public UniversalLogByTurns() {
        Node first = new Node();
        first.place = 1;
        for (int i = 0; i < SEATS; i++) {
            announced.set(i, first);
            heads.set(i, first);
        }
    }

    private Node newest() {
        Node newest = heads.get(0);
        for (int i = 1; i < SEATS; i++) {
            Node head = heads.get(i);
            if (head.place > newest.place) newest = head;
        }
        return newest;
    }

    @Override public void increment() {
        int seat = 0;
        while (!taken.compareAndSet(seat, 0, 1)) {
            seat = (seat + 1) % SEATS;
            Thread.onSpinWait();
        }
        Node mine = new Node();
        announced.set(seat, mine);
        Node at = newest();
        while (mine.place == 0) {
            Node help = announced.get((int) (at.place % SEATS));
            at.next.compareAndSet(null, help.place == 0 ? help : mine);
            Node after = at.next.get();
            after.place = at.place + 1;
            at = after;
        }
        if (mine.place > at.place) at = mine;
        if (at.place > heads.get(seat).place) heads.set(seat, at);
        taken.set(seat, 0);
    }

    @Override public long value() {
        return newest().place - 1;
    }
}
