// verdict: EXACT
// why: one thread takes messages from an unbuffered channel in turn, a question is taken only after the views handed over before it were run, and interrupted sends and receives are tried again.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.SynchronousQueue;

public class HandoffChannelPannier implements Counter {
    private static final class Chan<T> {
        private final SynchronousQueue<T> queue = new SynchronousQueue<>();

        void send(T message) {
            boolean interrupted = false;
            while (true) {
                try {
                    queue.put(message);
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        T receive() {
            boolean interrupted = false;
            T message;
            while (true) {
                try {
                    message = queue.take();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            return message;
        }
    }

    private record Message(Chan<Long> reply) {
    }

    private static final Message VIEW = new Message(null);

    private final Chan<Message> inbox = new Chan<>();

    public HandoffChannelPannier() {
        Thread loop = new Thread(() -> {
            long n = 0;
            for (;;) {
                Message message = inbox.receive();
                if (message.reply() == null) {
                    n++;
                } else {
                    message.reply().send(n);
                }
            }
        });
        loop.setDaemon(true);
        loop.start();
    }

    @Override
    public void increment() {
        inbox.send(VIEW);
    }

    @Override
    public long value() {
        Chan<Long> reply = new Chan<>();
        inbox.send(new Message(reply));
        return reply.receive();
    }
}
