package io.github.pageviews.judge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counters whose verdict is known. They are judged before every batch: a judge that has gone blind
 * (its weaver finds nothing, its search tries nothing) would accept everything and look healthy.
 */
final class Canaries {
  private static final Map<String, Verdict> EXPECTED = new LinkedHashMap<>();

  static {
    EXPECTED.put("naive", Verdict.LOSES_VIEWS);
    EXPECTED.put("volatile", Verdict.LOSES_VIEWS);
    EXPECTED.put("atomic-long", Verdict.EXACT);
  }

  private Canaries() {}

  /**
   * Judges them.
   *
   * @throws MissedCanaryException if one gets another verdict
   */
  static void check(Engine engine) throws MissedCanaryException, InterruptedException {
    for (Judged judged : engine.judge(List.copyOf(EXPECTED.keySet()))) {
      Verdict expected = EXPECTED.get(judged.submission());
      Judgement judgement = judged.judgement();
      if (judgement == null || judgement.verdict() != expected) {
        String got =
            judgement == null
                ? String.valueOf(judged.error())
                : judgement.verdict().words() + " (" + judgement.reason() + ")";
        throw new MissedCanaryException(
            "the judge misjudges the known counter '"
                + judged.submission()
                + "', so it gives no verdicts: expected "
                + (expected == null ? "nothing" : expected.words())
                + ", got "
                + got);
      }
    }
  }
}
