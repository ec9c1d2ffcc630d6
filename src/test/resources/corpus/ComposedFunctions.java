// verdict: FAILS
// why: andThen nests one more call per view; after some hundred thousand views applying the chain runs out of stack: StackOverflowError out of value().
import io.github.pageviews.counter.Counter;
import java.util.function.Function;

public class ComposedFunctions implements Counter {
    private Function<Long, Long> chain = Function.identity();

    @Override
    public synchronized void increment() {
        chain = chain.andThen(n -> n + 1);
    }

    @Override
    public synchronized long value() {
        return chain.apply(0L);
    }
}
