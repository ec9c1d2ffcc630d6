// verdict: LOSES_VIEWS
// why: An annotation without @Retention is kept in the class file but not at run time, so the proxy never finds @Guarded, never locks, and two threads race on views++.
import io.github.pageviews.counter.Counter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Aspect-oriented: locking is a cross-cutting concern and is woven in by a proxy. */
public class RetentionLeftOut implements Counter {

    /** Calls of a method that is marked with this are made under the aspect's lock. */
    @Target(ElementType.METHOD)
    @interface Guarded { }

    interface Store {
        @Guarded void add();

        @Guarded long total();
    }

    static final class PlainStore implements Store {
        private long views;

        @Override public void add() { views++; }

        @Override public long total() { return views; }
    }

    static final class LockingAspect implements InvocationHandler {
        private final Lock lock = new ReentrantLock();
        private final Object target;

        LockingAspect(Object target) { this.target = target; }

        static <T> T around(T target, Class<T> type) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                    new LockingAspect(target)));
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
            if (!method.isAnnotationPresent(Guarded.class)) {
                return proceed(method, args);
            }
            lock.lock();
            try {
                return proceed(method, args);
            } finally {
                lock.unlock();
            }
        }

        private Object proceed(Method method, Object[] args) throws Throwable {
            try {
                return method.invoke(target, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }

    private final Store store = LockingAspect.around(new PlainStore(), Store.class);

    @Override public void increment() { store.add(); }

    @Override public long value() { return store.total(); }
}
