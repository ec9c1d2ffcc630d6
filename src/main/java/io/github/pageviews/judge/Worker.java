package io.github.pageviews.judge;

import io.github.pageviews.counter.CounterLoadException;
import io.github.pageviews.counter.LoadedCounter;
import io.github.pageviews.judge.run.Probe;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The program of a JVM in which submitted code runs. Arguments: a token, a class path, a replay
 * code (either may be empty), and what is to be judged.
 *
 * <p>Standard output carries the judgements as {@link Frames}; submitted code gets streams that
 * lead nowhere.
 */
final class Worker {
  /** How long to outlive a parent that died without saying so. */
  private static final int SPARE_SECONDS = 10;

  /** No wait of the judge's own takes as long. */
  private static final int STALL_SECONDS = 5;

  private static final long STACK_BYTES = 1 << 20;

  /**
   * Which counter is being judged.
   *
   * @param counter the class's simple name
   */
  record Begun(String submission, String counter) implements Serializable {}

  private final OutputStream channel;
  private final Frames frames;
  private final Judge judge;
  private final String replay;
  private volatile @Nullable Begun current;

  private Worker(OutputStream channel, Frames frames, Judge judge, String replay) {
    this.channel = channel;
    this.frames = frames;
    this.judge = judge;
    this.replay = replay;
  }

  /** Judges, and ends the JVM. */
  public static void main(String[] args) {
    OutputStream channel = new FileOutputStream(FileDescriptor.out);
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
    System.setIn(InputStream.nullInputStream());
    List<Path> classPath =
        Arrays.stream(args[1].split(File.pathSeparator))
            .filter(element -> !element.isEmpty())
            .map(Path::of)
            .toList();
    Worker worker = new Worker(channel, new Frames(args[0]), new Judge(classPath), args[2]);
    // Only for when the judge is gone; until then it ends its workers itself.
    int seconds =
        Backstop.PATIENCE * (WorkerProcess.MAX_SECONDS + WorkerProcess.MORE_SECONDS * args.length)
            + SPARE_SECONDS;
    Thread watchdog = new Thread(() -> worker.watch(seconds), "watchdog");
    watchdog.setDaemon(true);
    watchdog.start();
    List<String> submissions = Arrays.asList(args).subList(3, args.length);
    // An explicit stack size: that of the main thread differs from system to system.
    new Thread(null, () -> worker.judgeAll(submissions), "judge", STACK_BYTES).start();
  }

  /** The exit code when it ends itself, which no submission is to blame for. */
  static final int GIVEN_UP = 113;

  /** Ends the JVM when submitted code waits for what never comes, or at last. */
  private void watch(int seconds) {
    Stall stall = new Stall(STALL_SECONDS);
    try {
      for (int second = 0; second < seconds; second++) {
        Thread.sleep(TimeUnit.SECONDS.toMillis(1));
        String place = stall.look(Probe.runningThread());
        Begun begun = current;
        if (place != null && begun != null) {
          String reason = "out of reach: a wait in " + place;
          send(
              Judged.of(
                  Judgement.bare(begun.submission(), begun.counter(), Verdict.UNDECIDED, reason)));
          break;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(GIVEN_UP);
  }

  private void judgeAll(List<String> submissions) {
    for (String submission : submissions) {
      send(judged(submission));
      if (Probe.hasLostThreads()) {
        // They would disturb whoever comes next.
        break;
      }
    }
    // Without hooks, and whatever threads submitted code has left behind.
    Runtime.getRuntime().halt(0);
  }

  private Judged judged(String submission) {
    String counter = submission;
    try {
      LoadedCounter loaded = judge.load(submission);
      counter = loaded.type().getSimpleName();
      Begun begun = new Begun(submission, counter);
      current = begun;
      send(begun);
      return Judged.of(
          replay.isEmpty()
              ? judge.judge(submission, loaded)
              : judge.replay(submission, loaded, replay));
    } catch (CounterLoadException e) {
      return Judged.error(submission, String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      if (!replay.isEmpty()) {
        return Judged.error(submission, "--replay: " + e.getMessage());
      }
      return undecided(submission, counter, e);
    } catch (OutOfMemoryError e) {
      return Judged.of(
          Judgement.bare(
              submission,
              counter,
              Verdict.UNDECIDED,
              "the judge ran out of its " + WorkerProcess.HEAP_MEGABYTES + " MB of memory"));
    } catch (RuntimeException | Error e) {
      return undecided(submission, counter, e);
    }
  }

  private static Judged undecided(String submission, String counter, Throwable e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    // The first frame of ours; others, and messages, differ from JDK to JDK.
    String where =
        Arrays.stream(cause.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("io.github.pageviews."))
            .findFirst()
            .map(frame -> " in " + frame.getFileName() + ":" + frame.getLineNumber())
            .orElse("");
    return Judged.of(
        Judgement.bare(
            submission,
            counter,
            Verdict.UNDECIDED,
            "the judge itself failed: " + cause.getClass().getName() + where));
  }

  private synchronized void send(Serializable message) {
    try {
      channel.write(frames.frame(message));
      channel.flush();
    } catch (IOException e) {
      // Nobody listens any more.
      throw new UncheckedIOException(e);
    }
  }
}
