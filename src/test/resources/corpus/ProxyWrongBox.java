// verdict: FAILS
// why: The handler returns an Integer for a method that returns long, and the proxy's cast to Long throws ClassCastException.
import io.github.pageviews.counter.Counter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

public class ProxyWrongBox implements Counter {
    public interface Tally {
        void hit();

        long hits();
    }

    private static Tally create() {
        AtomicInteger views = new AtomicInteger();
        InvocationHandler handler = (proxy, method, args) ->
                method.getName().equals("hit") ? views.incrementAndGet() : views.get();
        return (Tally) Proxy.newProxyInstance(
                Tally.class.getClassLoader(), new Class<?>[] {Tally.class}, handler);
    }

    private final Tally tally = create();

    @Override
    public void increment() {
        tally.hit();
    }

    @Override
    public long value() {
        return tally.hits();
    }
}
