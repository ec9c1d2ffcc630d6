// verdict: LOSES_VIEWS
// why: postValue takes effect later on the main thread, so a second view reads the value from before the first was delivered and posts the same number again; the monitor doesn't help.
import io.github.pageviews.counter.Counter;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** View model style: state is LiveData, set from any thread with postValue. */
public class LiveDataPost implements Counter {

    static final class Looper implements Runnable {
        private final BlockingQueue<Runnable> messages = new LinkedBlockingQueue<>();

        static Looper prepareMain() {
            Looper looper = new Looper();
            Thread main = new Thread(looper, "main-looper");
            main.setDaemon(true);
            main.start();
            return looper;
        }

        void post(Runnable message) { messages.add(message); }

        @Override
        public void run() {
            while (true) {
                try {
                    messages.take().run();
                } catch (InterruptedException ignored) {
                    // nobody interrupts the main thread
                }
            }
        }
    }

    static final class MutableLiveData<T> {
        private static final Object NOT_SET = new Object();

        private final Looper main;
        private final Object dataLock = new Object();
        private Object pending = NOT_SET;
        private volatile T data;

        MutableLiveData(Looper main, T initial) {
            this.main = main;
            this.data = Objects.requireNonNull(initial);
        }

        T getValue() { return data; }

        /** May be called from any thread; if called again before it was delivered, the latest wins. */
        void postValue(T value) {
            boolean needsPost;
            synchronized (dataLock) {
                needsPost = pending == NOT_SET;
                pending = value;
            }
            if (needsPost) {
                main.post(this::deliver);
            }
        }

        @SuppressWarnings("unchecked")
        private void deliver() {
            Object value;
            synchronized (dataLock) {
                value = pending;
                pending = NOT_SET;
            }
            data = (T) value;
        }
    }

    private final MutableLiveData<Long> views = new MutableLiveData<>(Looper.prepareMain(), 0L);

    @Override
    public synchronized void increment() {
        views.postValue(views.getValue() + 1);
    }

    @Override
    public synchronized long value() {
        return views.getValue();
    }
}
