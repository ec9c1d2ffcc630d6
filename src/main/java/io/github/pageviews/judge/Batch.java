package io.github.pageviews.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Judges several submissions, as many at a time as there are processors, each in a JVM of its own.
 *
 * <p>Not a security sandbox: a submission can do what the user can.
 */
public final class Batch {
  private final Engine engine;
  private final int atOnce;

  /**
   * @param classPath where the submissions' classes are looked for, as for {@code java -cp}; may be
   *     empty
   */
  public Batch(String classPath) {
    this(new WorkerProcess(classPath, ""), Runtime.getRuntime().availableProcessors());
  }

  Batch(Engine engine, int atOnce) {
    this.engine = engine;
    this.atOnce = atOnce;
  }

  /**
   * Judges.
   *
   * @param next is told of each as soon as it and all before it are judged; never before the
   *     canaries got their right verdicts
   * @throws MissedCanaryException if the judge misjudges a known counter; then there are no
   *     verdicts
   */
  public List<Judged> run(List<Submission> submissions, Consumer<Judged> next)
      throws MissedCanaryException, InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(atOnce);
    try {
      // In parallel with the first submissions, so that a single one need not wait.
      Future<Void> canaries =
          workers.submit(
              () -> {
                Canaries.check(engine);
                return null;
              });
      List<Future<Judged>> judging = new ArrayList<>();
      for (Submission submission : submissions) {
        judging.add(workers.submit(judging(submission)));
      }
      await(canaries);
      List<Judged> all = new ArrayList<>();
      for (Future<Judged> each : judging) {
        Judged judged = await(each);
        next.accept(judged);
        all.add(judged);
      }
      return all;
    } finally {
      workers.shutdownNow();
    }
  }

  private Callable<Judged> judging(Submission submission) {
    String error = submission.error();
    return error != null
        ? () -> Judged.error(submission.name(), error)
        : () -> engine.judge(List.of(submission.name())).get(0);
  }

  private static <T> T await(Future<T> future) throws MissedCanaryException, InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof MissedCanaryException missed) {
        throw missed;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Repeats one execution of one submission; no canaries, since it gives no verdict of its own. */
  public static Judged replay(String classPath, String submission, String code)
      throws InterruptedException {
    return new WorkerProcess(classPath, code).judge(List.of(submission)).get(0);
  }
}
