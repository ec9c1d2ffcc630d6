package io.github.pageviews.load;

import static io.github.pageviews.load.ScriptedServer.OK;
import static io.github.pageviews.load.ScriptedServer.answering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class LoadCancelTest {

  private static final ScriptedServer.Script SILENT =
      c -> {
        c.readRequest();
        c.awaitClose();
      };

  private static LoadPlan plan(ScriptedServer server) {
    return new LoadPlan(server.uri(), 1_000_000_000, 5, true, LoadPlan.MAX_TIMEOUT);
  }

  private static CompletableFuture<LoadReport> runAside(LoadGenerator generator, LoadPlan plan) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return generator.run(plan, LoadProgress.NONE);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }

  @Test
  void abandonsRequestsThatNobodyAnswers() throws IOException {
    try (ScriptedServer server = ScriptedServer.start(SILENT)) {
      LoadGenerator generator = new LoadGenerator();
      CompletableFuture<LoadReport> run = runAside(generator, plan(server));
      await().until(() -> server.received() == 5);

      generator.cancel();

      LoadReport report = run.orTimeout(60, TimeUnit.SECONDS).join();
      assertThat(report.sent()).isEqualTo(5);
      assertThat(report.unknown()).isEqualTo(5);
      assertThat(report.reasons()).containsOnlyKeys("cancelled");
    }
  }

  @Test
  void waitsForAnswersThatAreOnTheirWay() throws IOException {
    CountDownLatch cancelled = new CountDownLatch(1);
    ScriptedServer.Script script =
        c -> {
          c.readRequest();
          cancelled.await();
          c.send(OK);
          c.awaitClose();
        };
    try (ScriptedServer server = ScriptedServer.start(script)) {
      LoadGenerator generator = new LoadGenerator();
      CompletableFuture<LoadReport> run = runAside(generator, plan(server));
      await().until(() -> server.received() == 5);

      generator.cancel();
      cancelled.countDown();

      LoadReport report = run.orTimeout(60, TimeUnit.SECONDS).join();
      // Half a second is plenty, but a busy machine may take longer: no request is lost either way.
      assertThat(report.sent()).isEqualTo(5);
      assertThat(report.answered() + report.unknown()).isEqualTo(5);
    }
  }

  @Test
  void keepsARunFromStarting() throws IOException {
    try (ScriptedServer server = ScriptedServer.start(answering(OK))) {
      LoadGenerator generator = new LoadGenerator();
      generator.cancel();

      LoadReport report = generator.run(plan(server), LoadProgress.NONE);

      assertThat(report.sent()).isZero();
      assertThat(report.requestsPerSecond()).isZero();
      assertThat(report.allSucceeded()).isFalse();
      assertThat(server.connections()).isZero();
    }
  }

  @Test
  void anInterruptCancelsAndStays() throws Exception {
    try (ScriptedServer server = ScriptedServer.start(SILENT)) {
      CompletableFuture<LoadReport> result = new CompletableFuture<>();
      AtomicBoolean interrupted = new AtomicBoolean();
      Thread runner =
          new Thread(
              () -> {
                try {
                  LoadReport report = new LoadGenerator().run(plan(server), LoadProgress.NONE);
                  interrupted.set(Thread.currentThread().isInterrupted());
                  result.complete(report);
                } catch (IOException e) {
                  result.completeExceptionally(e);
                }
              });
      runner.start();
      await().until(() -> server.received() == 5);

      runner.interrupt();

      runner.join(Duration.ofSeconds(60).toMillis());
      assertThat(result.getNow(null).unknown()).isEqualTo(5);
      assertThat(interrupted).isTrue();
    }
  }
}
