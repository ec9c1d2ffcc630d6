package io.github.pageviews.judge.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.judge.Move;
import io.github.pageviews.judge.Proof;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static List<String> lines(int threads) {
    return Timeline.lines(
        new Proof(
            "V|I",
            IntStream.rangeClosed(1, threads).mapToObj(i -> "thread " + i).toList(),
            List.of(
                new Move("thread 1", "", "reads 0", "", null),
                new Move("thread 9", "", "writes 1", "", null)),
            List.of(),
            List.of(),
            ""));
  }

  @Test
  void eachThreadHasAColumn() {
    assertThat(lines(9).get(0).strip().split(" {2,}")).hasSize(9);
    assertThat(lines(9).get(2).strip()).isEqualTo("writes 1");
  }

  @Test
  void moreThreadsThanALineHoldsShareOneWithTheirNames() {
    assertThat(lines(10))
        .containsExactly(
            "    thread 1            other threads",
            "    reads 0",
            "                        thread 9 writes 1");
  }
}
