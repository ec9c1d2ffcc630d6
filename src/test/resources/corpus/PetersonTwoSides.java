// verdict: EXACT
// why: threads of one parity share a monitor and the two sides exclude each other by Peterson's lock on volatiles
import io.github.pageviews.counter.Counter;

public class PetersonTwoSides implements Counter {
    private final Object[] gate = {new Object(), new Object()};
    private volatile boolean wants0;
    private volatile boolean wants1;
    private volatile int turn;
    private long views;

    private long locked(int by) {
        int side = (int) (Thread.currentThread().getId() & 1);
        synchronized (gate[side]) {
            if (side == 0) {
                wants0 = true;
                turn = 1;
                while (wants1 && turn == 1) {
                    Thread.onSpinWait();
                }
            } else {
                wants1 = true;
                turn = 0;
                while (wants0 && turn == 0) {
                    Thread.onSpinWait();
                }
            }
            views += by;
            long v = views;
            if (side == 0) {
                wants0 = false;
            } else {
                wants1 = false;
            }
            return v;
        }
    }

    @Override public void increment() {
        locked(1);
    }

    @Override public long value() {
        return locked(0);
    }
}
