// verdict: EXACT
// why: Both methods of the proxy end in one handler that runs them under a lock and returns a Long, which the void one ignores.
import io.github.pageviews.counter.Counter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

public class ProxiedTally implements Counter {
    public interface Tally {
        void hit();

        long hits();
    }

    private static final class Handler implements InvocationHandler {
        private long views;

        @Override
        public synchronized Object invoke(Object proxy, Method method, Object[] args) {
            switch (method.getName()) {
                case "hit":
                    return ++views;
                case "hits":
                    return views;
                default:
                    throw new UnsupportedOperationException(method.getName());
            }
        }
    }

    private final Tally tally = (Tally) Proxy.newProxyInstance(
            Tally.class.getClassLoader(), new Class<?>[] {Tally.class}, new Handler());

    @Override
    public void increment() {
        tally.hit();
    }

    @Override
    public long value() {
        return tally.hits();
    }
}
