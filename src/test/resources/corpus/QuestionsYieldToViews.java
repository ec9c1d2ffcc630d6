// verdict: EXACT
// why: the mailbox is ordered by priority and not first in, first out, but views go before questions, so a question is answered only after every view that was put in before it; it can only be kept waiting by finitely many views.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.PriorityBlockingQueue;

public class QuestionsYieldToViews implements Counter {
    private record Message(CompletableFuture<Long> answer) implements Comparable<Message> {
        boolean isView() {
            return answer == null;
        }

        @Override public int compareTo(Message other) {
            return Boolean.compare(other.isView(), isView()); // views first
        }
    }

    private final PriorityBlockingQueue<Message> mailbox = new PriorityBlockingQueue<>();

    public QuestionsYieldToViews() {
        PriorityBlockingQueue<Message> in = mailbox;
        Thread reader = new Thread(() -> read(in), "mailbox");
        reader.setDaemon(true);
        reader.start();
    }

    private static void read(PriorityBlockingQueue<Message> in) {
        long views = 0;
        while (true) {
            try {
                Message message = in.take();
                if (message.isView()) views++;
                else message.answer().complete(views);
            } catch (InterruptedException e) {
                // nobody's business; go on
            }
        }
    }

    @Override public void increment() {
        mailbox.put(new Message(null));
    }

    @Override public long value() {
        Message question = new Message(new CompletableFuture<>());
        mailbox.put(question);
        return question.answer().join();
    }
}
