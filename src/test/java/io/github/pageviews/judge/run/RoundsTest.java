package io.github.pageviews.judge.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Who writes only to what is made anew goes in circles; who gathers something does not. */
class RoundsTest {
  private static final int SITE = 7;
  private static final int MANY = 200_000;

  private final Rounds rounds = new Rounds();

  /** Makes passes that read the same and write to what is given for each. */
  private boolean isCircle(IntFunction<Object> owners, IntFunction<Object> values) {
    boolean circle = false;
    for (int i = 0; i < MANY; i++) {
      rounds.reads(null, "views", 3L);
      rounds.writes(owners.apply(i), 0, values.apply(i));
      circle |= rounds.endsPass(SITE);
    }
    return circle;
  }

  @Test
  void aCopyOfTheSameThatIsMadeAnew() {
    assertThat(isCircle(i -> new long[1], i -> 3L)).isTrue();
  }

  @Test
  void aCopyOfSomethingElse() {
    assertThat(isCircle(i -> new long[1], i -> (long) i)).isFalse();
  }

  @Test
  void whatStaysIsChanged() {
    long[] same = new long[1];
    assertThat(isCircle(i -> same, i -> 3L)).isFalse();
  }

  @Test
  void whatIsMadeAnewHoldsWhatStays() {
    long[] same = new long[1];
    assertThat(isCircle(i -> new Object[1], i -> same)).isTrue();
  }

  @Test
  void aChainThatGrows() {
    Object[][] last = {null};
    assertThat(
            isCircle(
                i -> {
                  last[0] = new Object[] {last[0]};
                  return last[0];
                },
                i -> last[0][0]))
        .isFalse();
  }

  @Test
  void somethingElseComesBetweenTwoOfTheSame() {
    assertThat(isCircle(i -> new long[1], i -> i % 2 == 0 ? 3L : (long) i)).isFalse();
  }

  @Test
  void aCallThatComesBackHadAnEnd() {
    for (int i = 0; i < MANY; i++) {
      rounds.reads(null, "views", 3L);
      rounds.writes(new long[1], 0, 3L);
      assertThat(rounds.endsPass(SITE)).isFalse();
      if (i % 20_000 == 0) {
        rounds.ends();
      }
    }
  }

  @Test
  void whoLooksAtNothingElseIsAtWork() {
    for (int i = 0; i < MANY; i++) {
      rounds.writes(new long[1], 0, 3L);
      assertThat(rounds.endsPass(SITE)).isFalse();
    }
  }
}
