// verdict: LOSES_VIEWS
// why: offer() refuses the view when 1,000 are waiting and the consumer has not got on, and nobody looks at its result.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;

public class OfferedBacklogConveyor implements Counter {
    private sealed interface Event permits View, Question {
    }

    private record View() implements Event {
    }

    private record Question(CompletableFuture<Long> answer) implements Event {
    }

    private static final View VIEW = new View();

    private final BlockingQueue<Event> events = new ArrayBlockingQueue<>(1000);

    public OfferedBacklogConveyor() {
        Thread consumer = new Thread(this::consume, "view-consumer");
        consumer.setDaemon(true);
        consumer.start();
    }

    private void consume() {
        long total = 0;
        while (true) {
            try {
                Event event = events.take();
                if (event instanceof Question question) {
                    question.answer().complete(total);
                } else {
                    total++;
                }
            } catch (InterruptedException e) {
                // nobody has a reference to this thread; carry on
            }
        }
    }

    @Override
    public void increment() {
        events.offer(VIEW);
    }

    @Override
    public long value() {
        Question question = new Question(new CompletableFuture<>());
        boolean interrupted = false;
        while (true) {
            try {
                events.put(question);
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        long answer = question.answer().join();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return answer;
    }
}
