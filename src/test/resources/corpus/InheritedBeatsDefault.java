// verdict: EXACT
// why: a method inherited from a class wins over an interface's default method, so the till counts in the synchronized increment() and not in the two steps of the default one.
import io.github.pageviews.counter.Counter;

public class InheritedBeatsDefault implements Counter {
    private interface Stepping extends Counter {
        long read();

        void write(long views);

        @Override
        default void increment() {
            write(read() + 1);
        }
    }

    private static class Drawer {
        private long views;

        public synchronized long read() {
            return views;
        }

        public synchronized void write(long views) {
            this.views = views;
        }

        public synchronized void increment() {
            write(read() + 1);
        }

        public long value() {
            return read();
        }
    }

    private static final class Till extends Drawer implements Stepping {
    }

    private final Stepping till = new Till();

    @Override
    public void increment() {
        till.increment();
    }

    @Override
    public long value() {
        return till.value();
    }
}
