// verdict: SHARES_STATE
// why: The builder makes the cells when it is configured and not when it builds, and the defaults are one static builder, so every counter made from them gets the same array of cells.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class BuilderSharesItsCells implements Counter {

    private static final Builder DEFAULTS = builder().stripes(8).named("page-views");

    private final String name;
    private final AtomicLongArray cells;

    public BuilderSharesItsCells() {
        this(DEFAULTS);
    }

    private BuilderSharesItsCells(Builder b) {
        this.name = b.name;
        this.cells = b.cells;
    }

    public static Builder builder() {
        return new Builder();
    }

    public static final class Builder {
        private String name = "counter";
        private AtomicLongArray cells = new AtomicLongArray(1);

        public Builder stripes(int n) {
            if (n < 1) {
                throw new IllegalArgumentException("stripes: " + n);
            }
            this.cells = new AtomicLongArray(n);
            return this;
        }

        public Builder named(String name) {
            this.name = name;
            return this;
        }

        public BuilderSharesItsCells build() {
            return new BuilderSharesItsCells(this);
        }
    }

    @Override
    public void increment() {
        int i = (int) (Thread.currentThread().getId() & 0x7fffffff) % cells.length();
        cells.getAndIncrement(i);
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < cells.length(); i++) {
            sum += cells.get(i);
        }
        return sum;
    }

    @Override
    public String toString() {
        return name + "=" + value();
    }
}
