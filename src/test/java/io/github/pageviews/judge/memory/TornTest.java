package io.github.pageviews.judge.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a racing read of a long may see (JLS 17.7). */
class TornTest {
  private static final int WRITER = 0;
  private static final int READER = 1;
  private static final long LAST = (1L << 32) - 1;

  private final Memory memory = new Memory();
  private final Clock writer = new Clock();

  /** Whether the variable holds values itself, not references to boxed ones. */
  private boolean primitive = true;

  /** All values that a read may return, after these writes of which the reader knows nothing. */
  private List<Object> visible(Mode mode, Object... values) {
    Variable variable = memory.variable(null, "views", "views");
    variable.setHalves(primitive);
    memory.initial(variable, values[0]);
    for (int i = 1; i < values.length; i++) {
      writer.tick(WRITER);
      memory.write(variable, mode, WRITER, writer, 0, values[i]);
    }
    List<Object> seen = new ArrayList<>();
    int[] options = {1};
    for (int choice = 0; choice < options[0]; choice++) {
      int chosen = choice;
      Clock reader = new Clock();
      int strand = READER + choice; // One that has not read before.
      reader.tick(strand);
      Memory.Seen each =
          memory.read(
              variable,
              mode,
              false,
              strand,
              reader,
              0,
              (writes, n) -> {
                options[0] = n;
                return chosen;
              });
      seen.add(each.stale() ? each.value() : values[values.length - 1]);
    }
    return seen;
  }

  @Test
  void aPlainLongMayBeReadInTwoHalves() {
    assertThat(visible(Mode.PLAIN, LAST, LAST + 1))
        .containsExactlyInAnyOrder(LAST, LAST + 1, 0L, (1L << 33) - 1);
    assertThat(memory.isTearing()).isTrue();
  }

  @Test
  void whatDiffersInOneHalfShowsNothingNew() {
    assertThat(visible(Mode.PLAIN, 1L, 2L)).containsExactlyInAnyOrder(1L, 2L);
  }

  @Test
  void soMayADouble() {
    assertThat(visible(Mode.PLAIN, 1 / 3.0, 2 / 7.0)).hasSize(4);
  }

  @Test
  void aReferenceToALongMayNot() {
    primitive = false;
    assertThat(visible(Mode.PLAIN, LAST, LAST + 1)).containsExactlyInAnyOrder(LAST, LAST + 1);
    assertThat(memory.isTearing()).isFalse();
  }

  @Test
  void anIntMayNot() {
    assertThat(visible(Mode.PLAIN, 1, -1)).containsExactlyInAnyOrder(1, -1);
    assertThat(memory.isTearing()).isFalse();
  }

  @Test
  void otherModesAreWhole() {
    assertThat(visible(Mode.OPAQUE, LAST, LAST + 1)).containsExactlyInAnyOrder(LAST, LAST + 1);
    assertThat(memory.isTearing()).isFalse();
  }
}
