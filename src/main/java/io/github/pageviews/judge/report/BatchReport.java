package io.github.pageviews.judge.report;

import io.github.pageviews.judge.Judged;
import io.github.pageviews.judge.Judgement;
import io.github.pageviews.judge.Verdict;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Prints judgements one after another, errors apart, and at the end how many of each there were.
 */
public final class BatchReport {
  private final PrintWriter out;
  private final PrintWriter err;
  private final ConsoleReport report;
  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
  private int errors;
  private int judged;
  private boolean wasLong;

  /**
   * @param out takes the judgements
   * @param err takes what can't be judged
   * @param classPath as the user gave it; empty for none
   */
  public BatchReport(PrintWriter out, PrintWriter err, Palette palette, String classPath) {
    this.out = out;
    this.err = err;
    report = new ConsoleReport(palette, classPath);
  }

  /** Prints one. */
  public void add(Judged next) {
    Judgement judgement = next.judgement();
    if (judgement == null) {
      errors++;
      err.println("error: " + next.error());
      err.flush();
      return;
    }
    String text = report.text(judgement);
    boolean isLong = text.indexOf('\n') < text.length() - 1;
    if (judged++ > 0 && (isLong || wasLong)) {
      out.print('\n');
    }
    wasLong = isLong;
    verdicts.merge(judgement.verdict(), 1, Integer::sum);
    out.print(text);
    out.flush();
  }

  /** Prints the sum, if there were several. */
  public void end() {
    if (judged + errors > 1) {
      StringJoiner sum = new StringJoiner(", ", "\n", "\n");
      verdicts.forEach((verdict, count) -> sum.add(count + " " + verdict.words()));
      if (errors > 0) {
        sum.add(errors + (errors == 1 ? " error" : " errors"));
      }
      out.print(sum);
      out.flush();
    }
  }
}
