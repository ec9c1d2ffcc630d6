package io.github.pageviews.judge.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.judge.run.Chooser.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which executions are within bounds. */
class SearchTest {
  /** Returns how many executions of three choices of two ways each are within the bounds. */
  private static int executions(Bounds bounds, Kind kind) {
    Search search = new Search(bounds);
    int executions = 0;
    do {
      for (int i = 0; i < 3; i++) {
        search.choose(kind, 2);
      }
      executions++;
    } while (search.advance());
    return executions;
  }

  @Test
  void preemptionsAreBounded() {
    assertThat(executions(new Bounds(0, 9, 9), Kind.ORDER)).isEqualTo(1);
    assertThat(executions(new Bounds(1, 9, 9), Kind.ORDER)).isEqualTo(4);
    assertThat(executions(new Bounds(2, 9, 9), Kind.ORDER)).isEqualTo(7);
  }

  @Test
  void whoGoesOnWhereTheLastCannotIsBoundedOnlyOnDemand() {
    Bounds any = new Bounds(0, 0, 0);
    assertThat(executions(any, Kind.TURN)).isEqualTo(8);
    assertThat(executions(any.withTurns(1), Kind.TURN)).isEqualTo(4);
    assertThat(executions(any.withTurns(0), Kind.TURN)).isEqualTo(1);
  }

  @Test
  void fewerTurnsDoNotCoverMore() {
    Bounds any = new Bounds(1, 1, 1);
    assertThat(any.covers(any.withTurns(1))).isTrue();
    assertThat(any.withTurns(1).covers(any)).isFalse();
  }

  @Test
  void whatIsNotBoundedIsNeverSpent() {
    Bounds left = new Bounds(2, 0, 0).less(Map.of(Kind.ORDER, 1, Kind.TURN, 5));
    assertThat(left).isEqualTo(new Bounds(1, 0, 0));
  }

  @Test
  void takenChoicesAreRepeated() {
    Search search = new Search(new Bounds(1, 0, 0));
    search.choose(Kind.ORDER, 3);
    search.choose(Kind.ORDER, 3);
    assertThat(search.advance()).isTrue();
    search.choose(Kind.ORDER, 3);
    search.choose(Kind.ORDER, 3);
    List<Integer> taken = search.taken();
    assertThat(taken).isEqualTo(List.of(0, 1));
    Search again = Search.replay(taken);
    assertThat(again.choose(Kind.ORDER, 3)).isZero();
    assertThat(again.choose(Kind.ORDER, 3)).isEqualTo(1);
  }
}
