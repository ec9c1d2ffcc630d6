package io.github.pageviews.judge.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.judge.memory.Clock;
import io.github.pageviews.judge.memory.Memory;
import io.github.pageviews.judge.memory.Mode;
import io.github.pageviews.judge.memory.Variable;
import org.junit.jupiter.api.Test;

class IntentsTest {
  private final Memory memory = new Memory();
  private final Variable variable = memory.variable(this, "key", "name");
  private final Intents intents = new Intents();
  private boolean met = true;

  private void othersWrite(boolean back) {
    memory.initial(variable, 1);
    memory.write(variable, Mode.VOLATILE, 1, new Clock(), 0, 2);
    met = back;
  }

  @Test
  void anUpdateMeetsWhatIsThere() {
    assertThat(intents.prospect()).isEqualTo(Prospect.NONE);
    intents.comesTo(variable, () -> met);
    assertThat(intents.prospect()).isEqualTo(Prospect.UNMOVED);
    othersWrite(false);
    assertThat(intents.prospect()).isEqualTo(Prospect.CHANGED);
    othersWrite(true);
    assertThat(intents.prospect()).isEqualTo(Prospect.BACK);
    intents.goesOn();
    assertThat(intents.prospect()).isEqualTo(Prospect.NONE);
  }

  @Test
  void whatItReadCountsFromThereOn() {
    intents.reads(variable);
    othersWrite(true);
    intents.comesTo(variable, () -> met);
    assertThat(intents.prospect()).isEqualTo(Prospect.BACK);
  }

  @Test
  void aPlainWriteCountsOnlyAfterARead() {
    intents.comesTo(variable, null);
    assertThat(intents.prospect()).isEqualTo(Prospect.NONE);
    intents.reads(variable);
    intents.comesTo(variable, null);
    othersWrite(true);
    assertThat(intents.prospect()).isEqualTo(Prospect.CHANGED);
    intents.goesOn();
    intents.writes(variable);
    intents.comesTo(variable, null);
    assertThat(intents.prospect()).isEqualTo(Prospect.NONE);
  }
}
