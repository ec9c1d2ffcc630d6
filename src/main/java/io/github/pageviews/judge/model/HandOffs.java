package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.SynchronousQueue;
import org.jspecify.annotations.Nullable;

/**
 * Synchronous queues: an element passes only when somebody takes it, and giving it happens-before
 * taking it. Neither side learns more than that, so whoever gave goes on before it is used.
 */
final class HandOffs {
  private static final class Offer {
    final Object element;
    boolean taken;

    Offer(Object element) {
      this.element = element;
    }
  }

  private final SynchronousQueue<?> queue;
  private final List<Offer> offers = new ArrayList<>();

  /** How many wait to take, those included for whom an offer is there. */
  private int takers;

  private HandOffs(SynchronousQueue<?> queue) {
    this.queue = queue;
  }

  static @Nullable Object call(Call call, SynchronousQueue<?> queue) throws Throwable {
    Execution execution = call.execution();
    HandOffs state =
        (HandOffs)
            execution.state().computeIfAbsent(Identity.of(queue), key -> new HandOffs(queue));
    boolean timed = call.args().length > (call.name().equals("poll") ? 0 : 1);
    return switch (call.name()) {
      case "put" -> {
        state.give(execution, call.arg(0), false);
        yield null;
      }
      case "offer", "add" -> {
        boolean given =
            timed ? state.give(execution, call.arg(0), true) : state.tryGive(execution, call);
        if (!given && call.name().equals("add")) {
          throw new IllegalStateException("Queue full");
        }
        yield given;
      }
      case "take" -> state.take(execution, false);
      case "poll" -> timed ? state.take(execution, true) : state.next(execution);
      // It is always empty.
      default -> call.real();
    };
  }

  private boolean give(Execution execution, Object element, boolean timed)
      throws InterruptedException {
    Offer offer = new Offer(element);
    offers.add(offer);
    Queues.given(execution, queue, element);
    Strand.WaitEnd end =
        execution.await("a consumer of the element", () -> offer.taken, timed, false, true);
    if (offer.taken) {
      return true;
    }
    offers.remove(offer);
    Waits.throwIfInterrupted(execution, end);
    return false;
  }

  /** Gives only to somebody who waits already. */
  private boolean tryGive(Execution execution, Call call) {
    if (takers <= offers.size()) {
      execution.noteRead(queue, "nobody waits");
      return false;
    }
    offers.add(new Offer(call.arg(0)));
    Queues.given(execution, queue, call.arg(0));
    return true;
  }

  private @Nullable Object take(Execution execution, boolean timed) throws InterruptedException {
    takers++;
    Strand.WaitEnd end =
        execution.await("an element of the queue", () -> !offers.isEmpty(), timed, false, true);
    takers--;
    // An offer made to it alone would be lost if it left now.
    if (end != Strand.WaitEnd.OVER && offers.size() <= takers) {
      Waits.throwIfInterrupted(execution, end);
      return null;
    }
    return next(execution);
  }

  private @Nullable Object next(Execution execution) {
    if (offers.isEmpty()) {
      execution.noteRead(queue, "empty");
      return null;
    }
    Offer offer = offers.remove(0);
    offer.taken = true;
    return Queues.taken(execution, queue, offer.element);
  }
}
