// verdict: EXACT
// why: the first caller is player 0 for ever, all others pass a lock before they are player 1, so Peterson's algorithm, on volatiles, never has more than two players.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

public class PetersonAndMonitorPortico implements Counter {
    private final AtomicReference<Thread> favourite = new AtomicReference<>();
    private final ReentrantLock others = new ReentrantLock();
    private final AtomicIntegerArray wants = new AtomicIntegerArray(2);
    private volatile int turn;
    private long views;

    private int enter() {
        Thread me = Thread.currentThread();
        int side = favourite.get() == me || favourite.compareAndSet(null, me) ? 0 : 1;
        if (side == 1) {
            others.lock();
        }
        wants.set(side, 1);
        turn = 1 - side;
        while (wants.get(1 - side) == 1 && turn == 1 - side) {
            Thread.onSpinWait();
        }
        return side;
    }

    private void leave(int side) {
        wants.set(side, 0);
        if (side == 1) {
            others.unlock();
        }
    }

    @Override
    public void increment() {
        int side = enter();
        views++;
        leave(side);
    }

    @Override
    public long value() {
        int side = enter();
        long seen = views;
        leave(side);
        return seen;
    }
}
