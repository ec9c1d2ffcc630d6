// verdict: OVERFLOWS
// why: The monoid adds Integers, so each shard and their sum wrap at 2^31 before the result is widened to long.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Views form a monoid under addition, and so shards can be combined in any grouping. */
public class MonoidOfIntegers implements Counter {

    interface Monoid<A> {
        A empty();

        A combine(A x, A y);

        static <A> Monoid<A> of(A empty, BinaryOperator<A> combine) {
            return new Monoid<>() {
                @Override public A empty() { return empty; }

                @Override public A combine(A x, A y) { return combine.apply(x, y); }
            };
        }

        default A concat(Stream<A> all) { return all.reduce(empty(), this::combine); }
    }

    /** A mutable reference that can only be changed by appending. */
    static final class Ref<A> {
        private final Monoid<A> monoid;
        private final AtomicReference<A> cell;

        Ref(Monoid<A> monoid) {
            this.monoid = monoid;
            this.cell = new AtomicReference<>(monoid.empty());
        }

        void append(A more) { cell.updateAndGet(a -> monoid.combine(a, more)); }

        <B> B map(Function<? super A, ? extends B> f) { return f.apply(cell.get()); }
    }

    private static final Monoid<Integer> SUM = Monoid.of(0, Integer::sum);
    private static final int SHARDS = 4;

    private final List<Ref<Integer>> shards =
            IntStream.range(0, SHARDS).mapToObj(i -> new Ref<>(SUM)).toList();

    @Override
    public void increment() {
        shards.get(Math.floorMod(Thread.currentThread().getId(), SHARDS)).append(1);
    }

    @Override
    public long value() {
        return SUM.concat(shards.stream().map(ref -> ref.map(Function.identity())));
    }
}
