package io.github.pageviews.judge.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.judge.check.Scenario.Manner;
import io.github.pageviews.judge.model.Identities.Scheme;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioTest {
  static Stream<Scenario> scenarios() {
    return Stream.of(
        Scenario.of("I", "VV"),
        Scenario.of("I", "I").after(99).with(Manner.OWN).with(Manner.LINE),
        Scenario.of("IV").with(Manner.INTERRUPT).with(Scheme.NAMELESS),
        Scenario.of("I", "V").atPace(2),
        Scenario.of("IV", "IV").with(Manner.TURN).named("a b+c@d|e/f,g=\"%\"é"));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void theCodeSaysAllOfIt(Scenario scenario) {
    assertThat(Scenario.parse(scenario.code())).isEqualTo(scenario);
    // What a shell or the rest of the code for a replay would take apart is not in it.
    assertThat(scenario.code()).matches("[A-Za-z0-9|@+=%._*-]+");
  }
}
