// verdict: OVERCOUNTS
// why: on(PageViewed) implements a generic method, so the compiler adds a bridge on(Object) and copies the annotation to it; the bus finds both and runs the handler twice for each view.
import io.github.pageviews.counter.Counter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Publishes page views on a small annotation-driven event bus. */
public class BridgedHook implements Counter {

    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface Subscribe { }

    record PageViewed(String path) { }

    interface Handler<E> {
        void on(E event);
    }

    static final class Tally implements Handler<PageViewed> {
        private final AtomicLong total = new AtomicLong();

        @Subscribe
        @Override
        public void on(PageViewed event) {
            total.incrementAndGet();
        }

        long total() { return total.get(); }
    }

    static final class Bus {
        private record Subscription(Object target, Method method) {
            boolean accepts(Object event) {
                return method.getParameterCount() == 1 && method.getParameterTypes()[0].isInstance(event);
            }

            void deliver(Object event) {
                try {
                    method.invoke(target, event);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }

        private final List<Subscription> subscriptions;

        Bus(Object... listeners) {
            List<Subscription> found = new ArrayList<>();
            for (Object listener : listeners) {
                for (Method method : listener.getClass().getDeclaredMethods()) {
                    if (method.isAnnotationPresent(Subscribe.class)) {
                        method.setAccessible(true);
                        found.add(new Subscription(listener, method));
                    }
                }
            }
            subscriptions = List.copyOf(found);
        }

        void publish(Object event) {
            for (Subscription s : subscriptions) {
                if (s.accepts(event)) {
                    s.deliver(event);
                }
            }
        }
    }

    private final Tally tally = new Tally();
    private final Bus bus = new Bus(tally);

    @Override
    public void increment() {
        bus.publish(new PageViewed("/"));
    }

    @Override
    public long value() {
        return tally.total();
    }
}
