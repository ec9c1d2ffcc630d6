package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Probe;
import io.github.pageviews.judge.run.Step;
import io.github.pageviews.judge.run.Strand;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import org.jspecify.annotations.Nullable;

/**
 * Concurrent queues. Putting an element in happens-before taking it out; nothing else is promised,
 * so an element carries what its producer knew, and the queue itself nothing.
 */
final class Queues {
  private Queues() {}

  static boolean isConcurrent(Object object) {
    return object instanceof Collection<?> && JdkTypes.isConcurrent(object);
  }

  /** A queue that a pool was given. */
  private record Lent(Identity queue) {}

  /** Says that a pool takes what is put into this queue. */
  static void standFor(Queue<Runnable> given, PoolQueue stand) {
    for (Runnable task = given.poll(); task != null; task = given.poll()) {
      stand.add(task);
    }
    Probe.execution().state().put(new Lent(Identity.of(given)), stand);
  }

  static @Nullable Object call(Call call) throws Throwable {
    Object receiver = call.receiver();
    if (!(receiver instanceof Queue<?> queue) || !isConcurrent(receiver)) {
      return Model.NOT_MINE;
    }
    Execution execution = call.execution();
    if (execution.state().get(new Lent(Identity.of(queue))) instanceof PoolQueue stand
        && call.site().isOf(stand)) {
      return call(new Call(call.site(), stand, call.args()));
    }
    execution.pointOn(queue, receiver.getClass());
    if (queue instanceof SynchronousQueue<?> synchronous) {
      return HandOffs.call(call, synchronous);
    }
    if (queue instanceof LinkedTransferQueue<?> transfer) {
      Object result = Transfers.call(call, transfer);
      if (result != Model.NOT_MINE) {
        return result;
      }
    }
    Object[] args = call.args();
    switch (call.name()) {
      case "put", "putFirst", "putLast" -> {
        return put(call, queue);
      }
      case "take", "takeFirst", "takeLast" -> {
        Waits.untilInterruptibly(execution, "an element of the queue", () -> !queue.isEmpty());
        Object polled = poll(queue, call.name());
        return polled == null ? takeWhenDue(execution, queue) : taken(execution, queue, polled);
      }
      case "poll", "pollFirst", "pollLast" -> {
        if (args.length == 0) {
          Object polled = call.real();
          if (polled == null) {
            execution.noteRead(queue, "empty");
          }
          return polled == null ? null : taken(execution, queue, polled);
        }
        return Waits.forSomeTime(execution, "an element of the queue", () -> !queue.isEmpty())
            ? taken(execution, queue, poll(queue, call.name()))
            : null;
      }
      case "remove", "removeFirst", "removeLast", "pop", "element", "peek", "getFirst" -> {
        Object found = call.real();
        return found == null || found instanceof Boolean
            ? changed(execution, found)
            : taken(execution, queue, found);
      }
      case "offer", "add", "offerLast", "offerFirst", "addLast", "addFirst", "push" -> {
        if (args.length > 1 && isBounded(queue)) {
          boolean room = Waits.forSomeTime(execution, "room in the queue", () -> hasRoom(queue));
          if (!room) {
            return false;
          }
          given(execution, queue, args[0]);
          return add(queue, args[0]);
        }
        given(execution, queue, args[0]);
        return changed(execution, call.real());
      }
      case "size", "isEmpty" -> {
        Object result = call.real();
        execution.noteRead(queue, result);
        execution.memory().acquire(queue, execution.running().clock());
        return result;
      }
      default -> {
        execution.memory().acquire(queue, execution.running().clock());
        Object result = call.real();
        return changed(execution, result);
      }
    }
  }

  private static @Nullable Object changed(Execution execution, @Nullable Object result) {
    execution.changed();
    return result;
  }

  /** The others never wait for room, and so do not mind interrupts either. */
  private static boolean isBounded(Queue<?> queue) {
    return !(queue instanceof LinkedTransferQueue<?>
        || queue instanceof PriorityBlockingQueue<?>
        || queue instanceof DelayQueue<?>);
  }

  private static boolean hasRoom(Queue<?> queue) {
    return !(queue instanceof BlockingQueue<?> blocking) || blocking.remainingCapacity() > 0;
  }

  @SuppressWarnings("unchecked") // The woven class passed an element of the type.
  private static boolean add(Queue<?> queue, Object element) {
    return ((Queue<Object>) queue).offer(element);
  }

  private static @Nullable Object poll(Queue<?> queue, String name) {
    return name.endsWith("Last") && queue instanceof java.util.Deque<?> deque
        ? deque.pollLast()
        : queue.poll();
  }

  /** A delay queue gives nothing before its time has come. */
  private static @Nullable Object takeWhenDue(Execution execution, Queue<?> queue)
      throws InterruptedException {
    while (true) {
      Waits.untilInterruptibly(execution, "an element of the queue", () -> !queue.isEmpty());
      Waits.forSomeTime(execution, "the delay of an element", () -> false);
      Object head = queue.peek();
      if (head != null && queue.remove(head)) {
        return taken(execution, queue, head);
      }
    }
  }

  private static @Nullable Object put(Call call, Queue<?> queue) throws Throwable {
    Execution execution = call.execution();
    if (isBounded(queue)) {
      Waits.untilInterruptibly(execution, "room in the queue", () -> hasRoom(queue));
    }
    given(execution, queue, call.args()[0]);
    return changed(execution, call.real());
  }

  /** An element takes along what its producer knows. */
  static void given(Execution execution, Object queue, @Nullable Object element) {
    Strand self = execution.running();
    if (element != null) {
      execution.memory().release(key(execution, queue, element), self.clock());
    }
    // A size or an iteration that sees the element sees what came before it, too.
    execution.memory().release(queue, self.clock());
    self.clock().tick(self.id());
    execution.changed();
    execution.trace("puts " + Step.show(element), "");
  }

  static @Nullable Object taken(Execution execution, Object queue, @Nullable Object element) {
    if (element != null) {
      execution.memory().acquire(key(execution, queue, element), execution.running().clock());
    }
    execution.changed();
    execution.trace("takes " + Step.show(element), "");
    return element;
  }

  /** One object for each pair of queue and element, which may stand in several queues. */
  private static Object key(Execution execution, Object queue, Object element) {
    return execution
        .state()
        .computeIfAbsent(new Identity(queue, Identity.of(element)), k -> new Object());
  }
}
