// verdict: FAILS
// why: In an interrupted caller lockInterruptibly throws InterruptedException out of the invocation handler, and as the interface doesn't declare it the proxy throws UndeclaredThrowableException.
import io.github.pageviews.counter.Counter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.locks.ReentrantLock;

public class ProxiedInterruptibly implements Counter {

    /** What the service does, free of any concurrency. */
    static final class ViewService implements Counter {
        private long views;

        @Override public void increment() { views++; }

        @Override public long value() { return views; }
    }

    /** And the concurrency, free of any service. */
    static Counter exclusive(Counter target) {
        ReentrantLock lock = new ReentrantLock();
        InvocationHandler handler = (proxy, method, args) -> {
            lock.lockInterruptibly();
            try {
                return method.invoke(target, args);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            } finally {
                lock.unlock();
            }
        };
        return (Counter) Proxy.newProxyInstance(Counter.class.getClassLoader(), new Class<?>[] {Counter.class}, handler);
    }

    private final Counter service = exclusive(new ViewService());

    @Override
    public void increment() {
        service.increment();
    }

    @Override
    public long value() {
        return service.value();
    }
}
