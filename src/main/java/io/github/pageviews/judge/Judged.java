package io.github.pageviews.judge;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What became of a submission: a judgement, or an error if it is none that can be judged.
 *
 * @param submission the path or name as given or found
 * @param judgement null if there is an error
 * @param error what is wrong and what would be right, null if there is a judgement
 */
public record Judged(String submission, @Nullable Judgement judgement, @Nullable String error)
    implements Serializable {

  /** It was judged. */
  public static Judged of(Judgement judgement) {
    return new Judged(judgement.submission(), judgement, null);
  }

  /** It can't be judged: bad input. */
  public static Judged error(String submission, String message) {
    return new Judged(submission, null, message);
  }

  /** The exit code of the program: 0 exact, 1 rejected, 2 bad input, 3 undecided. */
  public int exitCode() {
    if (judgement == null) {
      return 2;
    }
    return switch (judgement.verdict()) {
      case EXACT -> 0;
      case UNDECIDED -> 3;
      default -> 1;
    };
  }

  /** Returns the exit code of a batch: 2 over 3 over 1. */
  public static int exitCode(Iterable<Judged> batch) {
    int code = 0;
    for (Judged each : batch) {
      int other = each.exitCode();
      code = code == 2 || other == 2 ? 2 : Math.max(code, other);
    }
    return code;
  }
}
