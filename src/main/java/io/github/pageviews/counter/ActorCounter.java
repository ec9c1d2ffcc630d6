package io.github.pageviews.counter;

import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * One thread owns the count; callers send it messages through a queue.
 *
 * <p><b>Guarantee:</b> exact and linearizable: each call takes effect where it enters the queue.
 *
 * <p><b>Why:</b> only the owner touches the count, which therefore needs no lock. Putting a message
 * into the queue happens-before taking it out ({@link BlockingQueue}, memory consistency effects),
 * and the queue keeps its order: a read request stands behind every increment that returned before
 * it was sent, and its answer happens-before the caller's return.
 *
 * <p><b>Not promised:</b> a bounded backlog: callers that outrun the owner fill the memory. A read
 * waits for all messages before it.
 */
final class ActorCounter implements Counter {
  private static final Cleaner CLEANER = Cleaner.create();

  private sealed interface Message {}

  private enum Command implements Message {
    INCREMENT,
    STOP
  }

  private record Read(CompletableFuture<Long> answer) implements Message {}

  private final BlockingQueue<Message> mailbox = new LinkedBlockingQueue<>();

  ActorCounter(long initial) {
    Owner owner = new Owner(mailbox, initial);
    Thread thread = new Thread(owner, "actor-counter");
    thread.setDaemon(true);
    thread.start();
    // The owner knows the mailbox alone, so a counter that nobody holds can be collected, and its
    // thread ends.
    CLEANER.register(this, owner::stop);
  }

  @Override
  public void increment() {
    mailbox.add(Command.INCREMENT);
  }

  @Override
  public long value() {
    try {
      Read read = new Read(new CompletableFuture<>());
      mailbox.add(read);
      // Unlike get(), join() waits on through interrupts and leaves them set.
      return read.answer().join();
    } finally {
      // Without the fence the counter may be collected before the request is sent (JLS 12.6.1), and
      // nobody would be there to answer it.
      Reference.reachabilityFence(this);
    }
  }

  private static final class Owner implements Runnable {
    private final BlockingQueue<Message> mailbox;
    private long count;

    Owner(BlockingQueue<Message> mailbox, long initial) {
      this.mailbox = mailbox;
      count = initial;
    }

    void stop() {
      mailbox.add(Command.STOP);
    }

    @Override
    public void run() {
      Message message = next();
      while (message != Command.STOP) {
        if (message instanceof Read read) {
          read.answer().complete(count);
        } else {
          count++;
        }
        message = next();
      }
    }

    private Message next() {
      while (true) {
        try {
          return mailbox.take();
        } catch (InterruptedException e) {
          // Nobody owns this thread but the counter, and an interrupt is no message: wait on.
        }
      }
    }
  }
}
