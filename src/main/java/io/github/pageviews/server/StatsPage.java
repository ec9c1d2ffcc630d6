package io.github.pageviews.server;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** The statistics page: never counted, in the form that the client's Accept asks for. */
final class StatsPage {

  private final ServedCounter served;
  private final LongSupplier nanoTime;
  private final long startNanos;

  /**
   * @param nanoTime a clock that only goes forward, in nanoseconds; the uptime starts now
   */
  StatsPage(ServedCounter served, LongSupplier nanoTime) {
    this.served = served;
    this.nanoTime = nanoTime;
    this.startNanos = nanoTime.getAsLong();
  }

  void show(Context ctx) {
    List<String> accept = Collections.list(ctx.req().getHeaders("Accept"));
    StatsForm form = Negotiation.choose(accept);
    form.headers().forEach(ctx::header);
    ctx.header("Vary", "Accept");
    Answer.give(ctx, form.contentType(), form.write(stats()).getBytes(StandardCharsets.UTF_8));
  }

  private Stats stats() {
    return new Stats(
        served.name(),
        served.counter().value(),
        served.waiters(),
        TimeUnit.NANOSECONDS.toSeconds(nanoTime.getAsLong() - startNanos),
        Version.current());
  }
}
