// verdict: EXACT
// why: the shared enum keeps one adder per counter object; equals is identity, so hash collisions do not mix counters, and adders are never removed.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

public class EnumLedgerInstanceBirch implements Counter {
    private enum Ledger {
        INSTANCE;

        private final ConcurrentHashMap<Object, LongAdder> books = new ConcurrentHashMap<>();

        LongAdder bookOf(Object owner) {
            LongAdder book = books.get(owner);
            if (book == null) {
                LongAdder fresh = new LongAdder();
                LongAdder raced = books.putIfAbsent(owner, fresh);
                book = raced != null ? raced : fresh;
            }
            return book;
        }
    }

    @Override
    public void increment() {
        Ledger.INSTANCE.bookOf(this).increment();
    }

    @Override
    public long value() {
        return Ledger.INSTANCE.bookOf(this).sum();
    }
}
