// verdict: EXACT
// why: Of the handler and the annotated bridge that the compiler adds only the handler is registered, and what it counts with is atomic.
import io.github.pageviews.counter.Counter;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** Plug-ins with annotated hooks, bound to method handles when they are installed. */
public class BridgesSkipped implements Counter {

    @Retention(RetentionPolicy.RUNTIME)
    @interface OnView { }

    interface Plugin<C> {
        void viewed(C context);
    }

    record Context(String page, Thread by) { }

    static final class CountingPlugin implements Plugin<Context> {
        private final LongAdder adder = new LongAdder();

        @OnView
        @Override
        public void viewed(Context context) {
            adder.increment();
        }
    }

    private final CountingPlugin counting = new CountingPlugin();
    private final List<MethodHandle> hooks = install(counting);

    private static List<MethodHandle> install(Object plugin) {
        List<MethodHandle> hooks = new ArrayList<>();
        for (Method method : plugin.getClass().getDeclaredMethods()) {
            if (!method.isAnnotationPresent(OnView.class) || method.isBridge()) {
                continue;
            }
            try {
                hooks.add(MethodHandles.lookup().unreflect(method).bindTo(plugin));
            } catch (IllegalAccessException e) {
                throw new IllegalArgumentException(method.toString(), e);
            }
        }
        return hooks;
    }

    @Override
    public void increment() {
        Context context = new Context("/", Thread.currentThread());
        for (MethodHandle hook : hooks) {
            try {
                hook.invoke(context);
            } catch (Throwable t) {
                throw new IllegalStateException(t);
            }
        }
    }

    @Override
    public long value() {
        return counting.adder.sum();
    }
}
