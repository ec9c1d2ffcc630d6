// verdict: EXACT
// why: twenty digit wheels turn and are read under one lock, which is more than any long needs, and neither lock call can be interrupted.
import io.github.pageviews.counter.Counter;
import java.util.Arrays;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class OdometerCharsSextant implements Counter {
    private final Lock mutex = new ReentrantLock();
    private final char[] wheels = new char[20];

    public OdometerCharsSextant() {
        Arrays.fill(wheels, '0');
    }

    @Override
    public void increment() {
        mutex.lock();
        try {
            turning:
            for (int w = wheels.length - 1; w >= 0; w--) {
                if (wheels[w]++ != '9') {
                    break turning;
                }
                wheels[w] = '0';
            }
        } finally {
            mutex.unlock();
        }
    }

    @Override
    public long value() {
        mutex.lock();
        try {
            long n = 0;
            for (char wheel : wheels) {
                n = n * 10 + (wheel - '0');
            }
            return n;
        } finally {
            mutex.unlock();
        }
    }
}
