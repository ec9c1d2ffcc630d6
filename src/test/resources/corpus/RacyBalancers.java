// verdict: EXACT
// why: Racy toggles only unbalance the network: each token still leaves by exactly one output and adds one to it atomically, and value() sums all outputs.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

/** A bitonic counting network of width four. */
public class RacyBalancers implements Counter {
    private static final class Balancer {
        private boolean up;             // a race costs balance, nothing else

        int traverse() {
            up = !up;
            return up ? 0 : 1;
        }
    }

    private final Balancer[][] layers = {
            {new Balancer(), new Balancer()},
            {new Balancer(), new Balancer()},
            {new Balancer(), new Balancer()},
    };
    private static final int[][][] WIRES = {
            {{0, 1}, {2, 3}},
            {{0, 3}, {1, 2}},
            {{0, 1}, {2, 3}},
    };
    private final AtomicLong[] outputs = {
            new AtomicLong(), new AtomicLong(), new AtomicLong(), new AtomicLong()
    };

    private int route(int wire) {
        for (int layer = 0; layer < layers.length; layer++) {
            for (int b = 0; b < 2; b++) {
                int[] pair = WIRES[layer][b];
                if (pair[0] == wire || pair[1] == wire) {
                    wire = pair[layers[layer][b].traverse()];
                    break;
                }
            }
        }
        return wire;
    }

    @Override
    public void increment() {
        int entry = Thread.currentThread().getName().hashCode() & 3;
        outputs[route(entry)].incrementAndGet();
    }

    @Override
    public long value() {
        long total = 0;
        for (AtomicLong output : outputs) {
            total += output.get();
        }
        return total;
    }
}
