// verdict: LOSES_VIEWS
// why: a method inherited from a class wins over an interface's default method, so the till counts in the two steps of the drawer and the guarded default one is never called.
import io.github.pageviews.counter.Counter;

public class InheritedBeatsGuard implements Counter {
    private interface Guarded extends Counter {
        long read();

        void write(long views);

        @Override
        default void increment() {
            synchronized (this) {
                write(read() + 1);
            }
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

        public void increment() {
            write(read() + 1);
        }

        public long value() {
            return read();
        }
    }

    private static final class Till extends Drawer implements Guarded {
    }

    private final Guarded till = new Till();

    @Override
    public void increment() {
        till.increment();
    }

    @Override
    public long value() {
        return till.value();
    }
}
