// verdict: EXACT
// why: the open block never comes near the end of an int, since at its last view it starts anew, and full blocks are counted in a long.
import io.github.pageviews.counter.Counter;

public class OpenBlock implements Counter {
    private static final int BLOCK = 1 << 20;
    private long blocks;
    private int open;
    @Override public synchronized void increment() {
        if (open == BLOCK - 1) { blocks++; open = 0; } else { open++; }
    }
    @Override public synchronized long value() { return blocks * BLOCK + open; }
}
