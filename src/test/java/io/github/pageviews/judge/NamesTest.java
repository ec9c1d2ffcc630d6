package io.github.pageviews.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "a.b.Views, increment, increment()",
    "a/b/Views, <init>, the constructor of Views",
    "a.b.Views$Cell, <init>, the constructor of Views.Cell",
    "a.b.Views$1, <init>, the constructor of Views",
    "Views, <clinit>, the static initializer of Views",
    "Views, lambda$increment$0, a lambda in increment()",
    "Views, lambda$new$3, a lambda in the constructor of Views",
  })
  void methodsAreCalledAsInTheSource(String className, String method, String expected) {
    assertThat(MethodNames.inSource(className, method)).isEqualTo(expected);
  }

  @Test
  void callersAreNumberedFromOneWhateverThreadsTheCounterHas() {
    ThreadNames names = new ThreadNames(Set.of(1));
    assertThat(names.rename("the counter's thread 1 waits for a task; thread 3 waits for it"))
        .isEqualTo("the counter's thread waits for a task; thread 2 waits for it");
    assertThat(new ThreadNames(Set.of(2, 4)).rename("the counter's thread 4, thread 3"))
        .isEqualTo("the counter's thread 2, thread 2");
  }

  @Test
  void repeatedMovesAreToldOnce() {
    Move add = new Move("thread 1", "", "add", "", null);
    Move other = new Move("thread 1", "", "remove", "", null);
    assertThat(Repetition.told(List.of(add, add, other)))
        .extracting(Move::text)
        .containsExactly("add (2 times)", "remove");
  }

  @Test
  void howFarARecursionGotIsNotTold() {
    Move read = new Move("thread 1", "count", "reads 0", "0", null);
    Move write = new Move("thread 1", "count", "writes 1", "1", null);
    Move end =
        new Move("thread 1", "", "throws StackOverflowError", "", new Place("A.java", 3, ""));
    List<Move> shallow = new java.util.ArrayList<>();
    for (int i = 0; i < 50; i++) {
      shallow.add(read);
      shallow.add(write);
    }
    List<Move> deep = new java.util.ArrayList<>(shallow);
    deep.addAll(shallow);
    shallow.add(end);
    deep.add(end);
    assertThat(Repetition.told(deep)).isEqualTo(Repetition.told(shallow)).hasSize(11);
  }
}
