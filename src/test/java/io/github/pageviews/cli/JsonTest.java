package io.github.pageviews.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

  private enum Verdict {
    LOSES_VIEWS
  }

  private record Line(int number, @Nullable String text, List<Verdict> verdicts) {}

  @Test
  void keepsTheOrderOfMembers() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("z", 1);
    map.put("a", List.of(true, "x", Map.of()));
    map.put("line", new Line(3, null, List.of(Verdict.LOSES_VIEWS)));

    assertThat(Json.write(map))
        .isEqualTo(
            "{\"z\":1,\"a\":[true,\"x\",{}],"
                + "\"line\":{\"number\":3,\"text\":null,\"verdicts\":[\"LOSES_VIEWS\"]}}");
  }

  @Test
  void escapesWhatJsonCantHold() {
    assertThat(Json.write("\"\\\b\n\r\t\0\u001f/é\u2028 \ud83d\ude00"))
        .isEqualTo("\"\\\"\\\\\\u0008\\n\\r\\t\\u0000\\u001f/é\\u2028 \ud83d\ude00\"");
    assertThat(Json.write("a\ud83d")).isEqualTo("\"a\\ud83d\"");
    assertThat(Json.write("\ude00b")).isEqualTo("\"\\ude00b\"");
    assertThat(Json.write("\ud83d\ud83d\ude00")).isEqualTo("\"\\ud83d\ud83d\ude00\"");
  }

  @ParameterizedTest
  @CsvSource({
    "0.0, 0",
    "-0.0, 0",
    "0.1, 0.1",
    "1.0E10, 10000000000",
    "2.0E-3, 0.002",
    "-12.50, -12.5",
    "1e300, 1E+300",
    "123456.789, 123456.789",
  })
  void doubles(double value, String json) {
    assertThat(Json.write(value)).isEqualTo(json);
  }

  @Test
  void otherNumbers() {
    assertThat(Json.write(Arrays.asList(Long.MIN_VALUE, (short) 1, (byte) 2, 0.5f, null)))
        .isEqualTo("[-9223372036854775808,1,2,0.5,null]");
    assertThat(Json.write(List.of(BigInteger.TEN.pow(20), new BigDecimal("1.500"))))
        .isEqualTo("[100000000000000000000,1.5]");
  }

  @Test
  void doesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Json.write(List.of(1.5, 12, "\u0001"))).isEqualTo("[1.5,12,\"\\u0001\"]");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void refusesWhatHasNoForm() {
    assertThatThrownBy(() -> Json.write(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Json.write(Float.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Json.write(new Object())).hasMessageContaining("java.lang.Object");
  }
}
