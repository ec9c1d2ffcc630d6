// verdict: EXACT
// why: every fork adds one to the pending count first, and whoever arrives last at a task, which firstComplete and nextComplete tell by that count, adds the finished forks of that task once; cells only grow.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CountedCompleter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

public class CompletionsWalked implements Counter {
    private final AtomicLongArray cells = new AtomicLongArray(8);

    private final class Sum extends CountedCompleter<Long> {
        private final int from;
        private final int to;
        private final Sum next;
        private Sum forks;
        private long sum;

        Sum(Sum parent, int from, int to, Sum next) {
            super(parent);
            this.from = from;
            this.to = to;
            this.next = next;
        }

        @Override
        public void compute() {
            int end = to;
            while (end - from > 1) {
                int middle = (from + end) >>> 1;
                addToPendingCount(1);
                forks = new Sum(this, middle, end, forks);
                forks.fork();
                end = middle;
            }
            sum = cells.get(from);
            for (CountedCompleter<?> done = firstComplete(); done != null; done = done.nextComplete()) {
                Sum task = (Sum) done;
                for (Sum fork = task.forks; fork != null; fork = task.forks = fork.next) {
                    task.sum += fork.sum;
                }
            }
        }

        @Override
        public Long getRawResult() {
            return sum;
        }
    }

    @Override
    public void increment() {
        cells.incrementAndGet(ThreadLocalRandom.current().nextInt(cells.length()));
    }

    @Override
    public long value() {
        return new Sum(null, 0, cells.length(), null).invoke();
    }
}
