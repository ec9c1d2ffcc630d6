package io.github.pageviews.judge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Judges in a JVM of its own, with bounded heap, time and output and a clean environment. Whatever
 * becomes of that JVM, each submission gets a judgement.
 */
final class WorkerProcess implements Engine {
  /** Of processor time; a backstop only: the engine's own budgets count executions and steps. */
  static final int MAX_SECONDS = 30;

  /** What each further submission in the same JVM adds. */
  static final int MORE_SECONDS = 10;

  static final int HEAP_MEGABYTES = 384;

  private static final long LOOK_MILLIS = 20;

  /** Ten seconds. */
  private static final int MOST_LOOKS = 500;

  private static final int MAX_OUTPUT_BYTES = 16 << 20;
  private static final int SIGNAL = 128;

  /** File names are encoded by these; nothing else of the environment is passed on. */
  private static final List<String> KEPT = List.of("LC_ALL", "LC_CTYPE", "LANG", "SystemRoot");

  private final String classPath;
  private final String replay;
  private final int maxSeconds;

  WorkerProcess(String classPath, String replay) {
    this(classPath, replay, MAX_SECONDS);
  }

  WorkerProcess(String classPath, String replay, int maxSeconds) {
    this.classPath = classPath;
    this.replay = replay;
    this.maxSeconds = maxSeconds;
  }

  /**
   * Judges all in one JVM, which is warm after the first; those it leaves unjudged, because one of
   * them ended or spoiled it, each in one of its own.
   */
  @Override
  public List<Judged> judge(List<String> submissions) throws InterruptedException {
    Set<String> left = new HashSet<>();
    List<Judged> judged = new ArrayList<>(judgeTogether(submissions, left));
    for (int i = 0; i < judged.size() && submissions.size() > 1; i++) {
      if (left.contains(submissions.get(i))) {
        judged.set(i, judgeTogether(List.of(submissions.get(i)), new HashSet<>()).get(0));
      }
    }
    return judged;
  }

  private List<Judged> judgeTogether(List<String> submissions, Set<String> left)
      throws InterruptedException {
    String token = UUID.randomUUID().toString();
    try (TemporaryFolder temporary = new TemporaryFolder()) {
      Process process = start(command(token, temporary.path(), submissions));
      Thread hook = new Thread(() -> destroy(process));
      Runtime.getRuntime().addShutdownHook(hook);
      try {
        return judge(process, new Frames(token), submissions, left);
      } finally {
        destroy(process);
        remove(hook);
      }
    } catch (IOException e) {
      return undecided(submissions, "a JVM for it could not be started: " + e.getMessage());
    }
  }

  private List<String> command(String token, Path temporary, List<String> submissions) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + HEAP_MEGABYTES + "m");
    // Starts fast and stays small; the engine runs one thread at a time.
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    // Leaves no files behind.
    command.addAll(
        List.of("-XX:-UsePerfData", "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=/dev/null"));
    // The same wherever it runs.
    command.addAll(
        List.of(
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Duser.timezone=UTC",
            "-Djava.awt.headless=true"));
    // A submission may call protected methods of what it extends; so the engine must.
    for (String opened :
        List.of("java.lang", "java.util", "java.util.concurrent", "java.util.concurrent.locks")) {
      command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
    }
    command.add("-Djava.io.tmpdir=" + temporary);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Worker.class.getName(), token, classPath, replay));
    command.addAll(submissions);
    return command;
  }

  private static Process start(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.keySet().retainAll(KEPT);
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  private List<Judged> judge(
      Process process, Frames frames, List<String> submissions, Set<String> left)
      throws InterruptedException {
    Output output = new Output(process);
    output.start();
    int more = MORE_SECONDS * (submissions.size() - 1);
    boolean ended = Backstop.await(process, maxSeconds + more);
    if (ended) {
      // To destroy it now would close the pipe before what it sent last is read.
      awaitLast(output, frames, submissions);
    }
    destroy(process);
    output.join(TimeUnit.SECONDS.toMillis(2));
    byte[] bytes = output.bytes();
    WorkerEnd end =
        new WorkerEnd(
            ended,
            output.isTooMuch(),
            ended ? process.exitValue() : SIGNAL,
            maxSeconds,
            new String(bytes, StandardCharsets.UTF_8));
    List<Object> sent = frames.objects(bytes);
    left.addAll(WorkerEnd.unjudged(submissions, sent));
    return end.complete(submissions, sent);
  }

  /** The pipe may outlive the process in the hands of its children. */
  private static void awaitLast(Output output, Frames frames, List<String> submissions)
      throws InterruptedException {
    for (int look = 0; look < MOST_LOOKS && output.isAlive(); look++) {
      if (WorkerEnd.unjudged(submissions, frames.objects(output.bytes())).isEmpty()) {
        return;
      }
      output.join(LOOK_MILLIS);
    }
  }

  private static List<Judged> undecided(List<String> submissions, String reason) {
    return submissions.stream()
        .map(each -> Judged.of(Judgement.bare(each, each, Verdict.UNDECIDED, reason)))
        .toList();
  }

  private static void destroy(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static void remove(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // This program ends, and the hook has just been run.
      assert !hook.isInterrupted();
    }
  }

  /** Collects what a process prints, up to a limit; then it is ended. */
  private static final class Output extends Thread {
    private final Process process;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private volatile boolean tooMuch;

    Output(Process process) {
      this.process = process;
      setDaemon(true);
    }

    @Override
    public void run() {
      byte[] buffer = new byte[1 << 14];
      try (InputStream in = process.getInputStream()) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          bytes.write(buffer, 0, read);
          if (bytes.size() > MAX_OUTPUT_BYTES) {
            tooMuch = true;
            destroy(process);
            return;
          }
        }
      } catch (IOException e) {
        // The process was ended while this read; what came before counts.
      }
    }

    byte[] bytes() {
      return bytes.toByteArray();
    }

    boolean isTooMuch() {
      return tooMuch;
    }
  }
}
