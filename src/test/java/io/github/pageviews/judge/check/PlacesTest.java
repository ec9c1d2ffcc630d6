package io.github.pageviews.judge.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.judge.run.Fields;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private record Wrapped(Object key) {}

  private final Fields.Field field = new Fields.Field("a/b/Views", "count", false);

  @Test
  void namesAreStableAndWithoutCommas() {
    Runnable lambda = () -> {};
    assertThat(Places.name(field)).isEqualTo("Views.count");
    assertThat(Places.name(new Wrapped(field))).isEqualTo("Wrapped(Views.count)");
    assertThat(Places.name(long[].class)).isEqualTo("long[]");
    assertThat(Places.name(lambda.getClass())).isEqualTo("PlacesTest");
    assertThat(Places.name("a, b")).isEqualTo("a; b");
  }

  @Test
  void whatIsAddedCountsFromTheNextFreezeOn() {
    Places places = new Places();
    places.add(field);
    assertThat(places.contains(field)).isFalse();
    places.freeze();
    assertThat(places.contains(field)).isTrue();
    assertThat(places.used()).containsExactly("Views.count");
    places.freeze(Set.of("Views.other"));
    assertThat(places.contains(field)).isFalse();
  }
}
