// verdict: EXACT
// why: The number is an immutable skew binary numeral whose successor is pure, and it is replaced by compare-and-set against the very object that was read.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/**
 * Okasaki, Purely Functional Data Structures, 9.3: skew binary numbers, whose successor is O(1).
 * Digits have weights 2^k - 1, the smallest first, and only the first two may be equal.
 */
public class SkewBinaryViews implements Counter {

    sealed interface Nat permits Zero, Digit {
        Nat successor();

        long toLong();
    }

    record Zero() implements Nat {
        @Override public Nat successor() { return new Digit(1, this); }

        @Override public long toLong() { return 0; }
    }

    record Digit(long weight, Nat rest) implements Nat {
        @Override
        public Nat successor() {
            if (rest instanceof Digit second && second.weight == weight) {
                return new Digit(1 + weight + second.weight, second.rest);
            }
            return new Digit(1, this);
        }

        @Override public long toLong() { return weight + rest.toLong(); }
    }

    private final AtomicReference<Nat> views = new AtomicReference<>(new Zero());

    private void swap(UnaryOperator<Nat> f) {
        Nat before;
        do {
            before = views.get();
        } while (!views.compareAndSet(before, f.apply(before)));
    }

    @Override public void increment() { swap(Nat::successor); }

    @Override public long value() { return views.get().toLong(); }
}
