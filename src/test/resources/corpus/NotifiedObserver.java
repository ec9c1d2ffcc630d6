// verdict: LOSES_VIEWS
// why: setChanged and notifyObservers are two steps: after two setChanged the first notifyObservers clears the one flag, and the second finds nothing changed and notifies nobody.
import io.github.pageviews.counter.Counter;
import java.util.Observable;
import java.util.concurrent.atomic.AtomicLong;

/** The page is observable (Observable's methods are synchronized), the counter one of its observers. */
@SuppressWarnings("deprecation")
public class NotifiedObserver implements Counter {
    private static final class Page extends Observable {
        void viewed() {
            setChanged();
            notifyObservers();
        }
    }

    private final Page page = new Page();
    private final AtomicLong total = new AtomicLong();

    public NotifiedObserver() {
        page.addObserver((source, argument) -> total.incrementAndGet());
    }

    @Override
    public void increment() {
        page.viewed();
    }

    @Override
    public long value() {
        return total.get();
    }
}
