package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import java.util.concurrent.LinkedTransferQueue;
import org.jspecify.annotations.Nullable;

/** Transfer queues: whoever gives may wait for, or ask for, somebody who takes. */
final class Transfers {
  private static final String CONSUMER = "a consumer of the element";

  private final LinkedTransferQueue<Object> queue;

  /** How many wait to take, those included for whom an element is there. */
  private int takers;

  private Transfers(LinkedTransferQueue<Object> queue) {
    this.queue = queue;
  }

  @SuppressWarnings("unchecked") // It is given what the woven class gave it.
  static @Nullable Object call(Call call, LinkedTransferQueue<?> queue)
      throws InterruptedException {
    Transfers state =
        (Transfers)
            call.execution()
                .state()
                .computeIfAbsent(
                    Identity.of(queue), key -> new Transfers((LinkedTransferQueue<Object>) queue));
    boolean timed = call.args().length > (call.name().equals("poll") ? 0 : 1);
    return switch (call.name()) {
      case "take" -> state.take(call.execution(), false);
      case "poll" -> timed ? state.take(call.execution(), true) : Model.NOT_MINE;
      case "transfer" -> {
        state.give(call, false);
        yield null;
      }
      case "tryTransfer" -> timed ? state.give(call, true) : state.tryGive(call);
      case "hasWaitingConsumer" -> state.waiting(call.execution()) > 0;
      case "getWaitingConsumerCount" -> state.waiting(call.execution());
      default -> Model.NOT_MINE;
    };
  }

  private @Nullable Object take(Execution execution, boolean timed) throws InterruptedException {
    takers++;
    try {
      if (!Waits.await(execution, "an element of the queue", () -> !queue.isEmpty(), timed)) {
        return null;
      }
    } finally {
      takers--;
    }
    return Queues.taken(execution, queue, queue.poll());
  }

  private boolean give(Call call, boolean timed) throws InterruptedException {
    Object element = call.arg(0);
    Queues.given(call.execution(), queue, element);
    queue.add(element);
    boolean given = false;
    try {
      given = Waits.await(call.execution(), CONSUMER, () -> !queue.contains(element), timed);
      return given;
    } finally {
      if (!given) {
        queue.remove(element); // "Not left enqueued" (Javadoc of LinkedTransferQueue).
      }
    }
  }

  /**
   * Gives only to somebody who waits already; whether the element was used by then, nobody says.
   */
  private boolean tryGive(Call call) {
    if (waiting(call.execution()) == 0) {
      return false;
    }
    Queues.given(call.execution(), queue, call.arg(0));
    return queue.add(call.arg(0));
  }

  private int waiting(Execution execution) {
    int waiting = Math.max(0, takers - queue.size());
    execution.noteRead(queue, waiting);
    return waiting;
  }
}
