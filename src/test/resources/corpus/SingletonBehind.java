// verdict: SHARES_STATE
// why: every instance delegates to the one of an enum
import io.github.pageviews.counter.Counter;

public class SingletonBehind implements Counter {
    private enum Store {
        INSTANCE;

        private long views;

        synchronized void add() {
            views++;
        }

        synchronized long get() {
            return views;
        }
    }

    @Override public void increment() {
        Store.INSTANCE.add();
    }

    @Override public long value() {
        return Store.INSTANCE.get();
    }
}
