package io.github.pageviews.judge.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.judge.memory.Memory;
import io.github.pageviews.judge.memory.Variable;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Equal fingerprints mean the same steps, in the same order wherever that matters. */
class PastTest {
  /** Two strands take one step each, one first and then the other; returns their fingerprints. */
  private static List<Long> after(int first, boolean sameVariable) {
    Past past = new Past();
    Memory memory = new Memory();
    Object owner = new Object();
    Variable count = memory.variable(owner, "count", "count");
    List<Variable> variables =
        List.of(count, sameVariable ? count : memory.variable(owner, "other", "other"));
    List<Strand> strands =
        List.of(new Strand(0, new Thread(), true), new Strand(1, new Thread(), true));
    past.write(strands.get(first), variables.get(first));
    past.write(strands.get(1 - first), variables.get(1 - first));
    return strands.stream().map(strand -> strand.past).toList();
  }

  @Test
  void theOrderOfStepsOnOneVariableMatters() {
    assertThat(after(0, true)).isNotEqualTo(after(1, true));
  }

  @Test
  void theOrderOfStepsOnDifferentVariablesDoesNot() {
    assertThat(after(0, false)).isEqualTo(after(1, false));
  }

  /** Two strands read and a third one writes; returns their fingerprints. */
  private static List<Long> afterReads(int first, int second) {
    Past past = new Past();
    Variable count = new Memory().variable(new Object(), "count", "count");
    List<Strand> strands =
        IntStream.range(0, 3).mapToObj(i -> new Strand(i, new Thread(), true)).toList();
    past.read(strands.get(first), count);
    past.read(strands.get(second), count);
    past.write(strands.get(2), count);
    return strands.stream().map(strand -> strand.past).toList();
  }

  @Test
  void theOrderOfReadsDoesNot() {
    assertThat(afterReads(0, 1)).isEqualTo(afterReads(1, 0));
  }

  @Test
  void whetherAReadComesBeforeAWriteDoes() {
    Past past = new Past();
    Variable count = new Memory().variable(new Object(), "count", "count");
    Strand writer = new Strand(0, new Thread(), true);
    Strand reader = new Strand(1, new Thread(), true);
    past.write(writer, count);
    long alone = writer.past;
    past.read(reader, count);
    past.write(writer, count);
    Past other = new Past();
    Variable unread = new Memory().variable(new Object(), "count", "count");
    Strand same = new Strand(0, new Thread(), true);
    other.write(same, unread);
    assertThat(same.past).isEqualTo(alone);
    other.write(same, unread);
    assertThat(same.past).isNotEqualTo(writer.past);
  }

  @Test
  void theOrderOfStepsOnOneObjectMatters() {
    Past past = new Past();
    Object queue = new Object();
    Strand first = new Strand(0, new Thread(), true);
    Strand second = new Strand(1, new Thread(), true);
    past.touchOn(first, queue);
    past.touchOn(second, queue);
    assertThat(first.past).isNotEqualTo(second.past);
  }
}
