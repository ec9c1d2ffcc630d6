// verdict: LOSES_VIEWS
// why: Fischer's lock rests on the pause being longer than any other thread's step from seeing zero to writing its id; a thread delayed there writes after the first is in, and both are inside.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

public class FischerTurnDelay implements Counter {
    private static final long DELTA_NANOS = 200_000;

    private final AtomicLong ids = new AtomicLong();
    private volatile long turn;
    private long count;

    private void acquire() {
        long me = ids.incrementAndGet();
        do {
            while (turn != 0) {
                Thread.onSpinWait();
            }
            turn = me;
            LockSupport.parkNanos(this, DELTA_NANOS);
        } while (turn != me);
    }

    private void release() {
        turn = 0;
    }

    @Override
    public void increment() {
        acquire();
        count++;
        release();
    }

    @Override
    public long value() {
        acquire();
        long c = count;
        release();
        return c;
    }
}
