package io.github.pageviews.judge.report;

import static io.github.pageviews.judge.report.Samples.move;
import static io.github.pageviews.judge.report.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.pageviews.judge.Judgement;
import io.github.pageviews.judge.Verdict;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HintTest {
  private static final String LOSS = "2 increments by 2 threads ended at 1";

  static Stream<Arguments> patterns() {
    return Stream.of(
        arguments(Samples.lostUpdate(), Hints.READ_MODIFY_WRITE),
        arguments(Samples.severalVariables(), Hints.CHECK_THEN_ACT),
        arguments(Samples.alone(), Hints.SEQUENTIAL),
        arguments(Samples.hang(), Hints.UNRELEASED_LOCK),
        arguments(with(Verdict.OVERFLOWS, "an int", "IV"), Hints.SMALL_TOTAL),
        arguments(with(Verdict.SHARES_STATE, "", "two instances"), Hints.STATIC_STATE),
        arguments(with(Verdict.LOSES_VIEWS, LOSS, "IV+interrupt"), Hints.INTERRUPT),
        arguments(with(Verdict.LOSES_VIEWS, LOSS, "I|I+ALIKE"), Hints.THREAD_IDENTITY),
        arguments(
            with(
                Verdict.LOSES_VIEWS,
                LOSS,
                "I|I",
                move("thread 1", "", "locks Long"),
                move("thread 2", "", "locks Long")),
            Hints.REASSIGNED_LOCK),
        arguments(
            with(Verdict.OVERCOUNTS, LOSS, "I|VV", move("thread 2", "views", "reads 7 (torn)")),
            Hints.TORN_READ),
        arguments(
            with(
                Verdict.LOSES_VIEWS,
                LOSS,
                "I|I",
                move("thread 1", "", "locks Views"),
                move("thread 2", "count", "reads 0"),
                move("thread 1", "", "unlocks Views")),
            Hints.UNLOCKED_ACCESS),
        arguments(
            with(Verdict.LOSES_VIEWS, LOSS, "I|I", move("thread 1", "count", "reads 0 (stale)")),
            Hints.STALE_VALUE),
        arguments(
            with(
                Verdict.STALE_READS,
                "0 was read when 1 increments had happened before",
                "IV|IV",
                move("counter's thread", "count", "writes 1")),
            Hints.ASYNCHRONOUS),
        arguments(with(Verdict.GOES_BACKWARD, "", "I|VV"), Hints.PIECED_TOGETHER),
        arguments(
            with(
                Verdict.HANGS,
                "thread 1 waits for the monitor of B; thread 2 waits for the monitor of A",
                "I|V"),
            Hints.LOCK_ORDER),
        arguments(
            with(Verdict.HANGS, "thread 1 waits for a notify on Views", "I|V"), Hints.LOST_WAKE_UP),
        arguments(
            with(Verdict.HANGS, "loops without touching anything shared", "IV"), Hints.SPINNING),
        arguments(
            with(Verdict.FAILS, "increment() throws IllegalMonitorStateException", "IV"),
            Hints.UNLOCK_WITHOUT_LOCK),
        arguments(
            with(Verdict.FAILS, "value() throws ConcurrentModificationException", "I|V"),
            Hints.UNSAFE_COLLECTION),
        arguments(with(Verdict.FAILS, "it ends the program", ""), Hints.END_OF_PROGRAM));
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void namesThePattern(Judgement judgement, Hint expected) {
    assertThat(Hint.of(judgement)).contains(expected);
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void saysNothingAboutWhatIsNotRejected(Judgement judgement) {
    assertThat(Hint.of(Samples.judgement(Verdict.EXACT, "", judgement.proof()))).isEmpty();
    assertThat(Hint.of(Samples.judgement(Verdict.UNDECIDED, "", judgement.proof()))).isEmpty();
  }
}
