package io.github.pageviews.judge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a worker's JVM ended, and what that says of submissions that it left without a judgement.
 *
 * @param ended by itself, within its time
 * @param tooMuchOutput whether it was ended for writing more than allowed
 * @param exitCode its exit code, above 128 if a signal ended it
 * @param maxSeconds its share of processor time
 * @param output all that it wrote
 */
// Two of them are never compared.
@SuppressWarnings("ArrayRecordComponent")
record WorkerEnd(
    boolean ended, boolean tooMuchOutput, int exitCode, int maxSeconds, String output) {
  private static final int SIGNAL = 128;
  private static final int MAX_WORDS = 200;

  /** Returns the submissions without a judgement of their own. */
  static Set<String> unjudged(List<String> submissions, List<Object> sent) {
    Set<String> left = new HashSet<>(submissions);
    for (Object message : sent) {
      if (message instanceof Judged each) {
        left.remove(each.submission());
      }
    }
    return left;
  }

  /** Returns what became of each submission, given what the worker sent. */
  List<Judged> complete(List<String> submissions, List<Object> sent) {
    Map<String, Judged> judged = new LinkedHashMap<>();
    Map<String, Worker.Begun> begun = new LinkedHashMap<>();
    for (Object message : sent) {
      if (message instanceof Judged each) {
        judged.putIfAbsent(each.submission(), each);
      } else if (message instanceof Worker.Begun each) {
        begun.put(each.submission(), each);
      }
    }
    List<Judged> all = new ArrayList<>();
    for (String submission : submissions) {
      Judged known = judged.get(submission);
      all.add(known == null ? Judged.of(missing(submission, begun.get(submission))) : known);
    }
    return all;
  }

  private Judgement missing(String submission, Worker.@Nullable Begun begun) {
    String counter = begun == null ? submission : begun.counter();
    boolean halted =
        begun != null
            && ended
            && !tooMuchOutput
            && exitCode < SIGNAL
            && exitCode != Worker.GIVEN_UP;
    return halted
        ? Judgement.bare(submission, counter, Verdict.FAILS, "it ends the program")
        : Judgement.bare(submission, counter, Verdict.UNDECIDED, undecided(begun != null));
  }

  private String undecided(boolean begun) {
    if (tooMuchOutput) {
      return "it writes without end to the standard output of the process";
    }
    if (!ended) {
      return "not judged within " + maxSeconds + " seconds of processor time";
    }
    if (exitCode == Worker.GIVEN_UP) {
      return "the JVM that judged it gave up on what it judged before";
    }
    if (exitCode > SIGNAL) {
      return "the JVM that judged it was killed by signal " + (exitCode - SIGNAL);
    }
    String first = output.strip().lines().findFirst().orElse("exit code " + exitCode);
    return (begun ? "the JVM that judged it ended: " : "a JVM for it did not start: ")
        + first.substring(0, Math.min(first.length(), MAX_WORDS));
  }
}
