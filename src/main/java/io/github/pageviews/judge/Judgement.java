package io.github.pageviews.judge;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the judge says of one counter.
 *
 * @param submission the path or name as given or found
 * @param counter the class's simple name
 * @param verdict the most serious defect, or {@link Verdict#EXACT}
 * @param also other defects that the same execution shows, in words
 * @param reason one line
 * @param place the place that the reason is about, if there is one
 * @param proof the shortest execution that shows it, or {@link Proof#NONE}
 * @param executions how many were tried
 */
public record Judgement(
    String submission,
    String counter,
    Verdict verdict,
    List<String> also,
    String reason,
    @Nullable Place place,
    Proof proof,
    int executions)
    implements Serializable {

  /** Copies the list. */
  public Judgement {
    also = List.copyOf(also);
  }

  /** A judgement that no execution proves. */
  static Judgement bare(String submission, String counter, Verdict verdict, String reason) {
    return new Judgement(submission, counter, verdict, List.of(), reason, null, Proof.NONE, 0);
  }
}
