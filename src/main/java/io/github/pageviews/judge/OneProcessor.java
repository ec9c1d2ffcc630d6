package io.github.pageviews.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a worker on a processor of its own. Its threads hand over to each other and never run at
 * once, and to wake one on another processor takes twice as long as on the same.
 *
 * <p>Only speed depends on it: where the system can't do it, nothing is done. Thread-safe.
 */
final class OneProcessor implements AutoCloseable {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String ALLOWED = "Cpus_allowed_list:";

  /** From util-linux. */
  private static final String COMMAND = "taskset";

  private static final Deque<Integer> FREE = allowed();

  private @Nullable Integer processor;

  /** Keeps all threads of a process, and those they start, on one processor that is free. */
  void keep(Process process) throws InterruptedException {
    synchronized (FREE) {
      processor = FREE.pollLast();
    }
    if (processor != null) {
      try {
        new ProcessBuilder(COMMAND, "-apc", processor.toString(), Long.toString(process.pid()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
      } catch (IOException e) {
        // The command is not there; then no processor is ever free.
        processor = null;
      }
    }
  }

  /** The processor is free again. */
  @Override
  public void close() {
    if (processor != null) {
      synchronized (FREE) {
        FREE.addLast(processor);
      }
      processor = null;
    }
  }

  /** Returns the processors that this JVM may use; none if there is but one. */
  private static Deque<Integer> allowed() {
    Deque<Integer> processors = new ArrayDeque<>();
    try {
      for (String line :
          Files.isReadable(STATUS) ? Files.readAllLines(STATUS) : List.<String>of()) {
        if (line.startsWith(ALLOWED)) {
          for (String range : line.substring(ALLOWED.length()).trim().split(",", -1)) {
            String[] ends = range.split("-", -1);
            int last = Integer.parseInt(ends[ends.length - 1]);
            for (int i = Integer.parseInt(ends[0]); i <= last; i++) {
              processors.add(i);
            }
          }
        }
      }
    } catch (IOException | NumberFormatException e) {
      processors.clear(); // A system that says it in another way.
    }
    if (processors.size() == 1) {
      processors.clear();
    }
    return processors;
  }
}
