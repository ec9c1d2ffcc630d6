package io.github.pageviews.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NegotiationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/plain                     | TEXT",
        "TEXT/Plain                     | TEXT",
        "text/plain;charset=utf-8       | TEXT",
        "text/plain; format=flowed      | TEXT",
        "text/*                         | TEXT",
        "*/*                            | TEXT",
        "application/json               | JSON",
        "APPLICATION/JSON               | JSON",
        "application/json;charset=utf-8 | JSON",
        "application/*                  | JSON",
        "text/html                      | HTML",
        "text/html;                     | HTML",
        "text/html ; charset=utf-8      | HTML",
        "text/plain;version=0.0.4       | PROMETHEUS",
        "text/plain; Version=\"0.0.4\"  | PROMETHEUS",
        "text/plain;version=1.0.0       | PROMETHEUS",
        "application/openmetrics-text   | OPEN_METRICS",
        "application/openmetrics-text;version=0.0.1 | OPEN_METRICS",
        "application/openmetrics-text; version=1.0.0; charset=utf-8 | OPEN_METRICS",
        "image/png                      | TEXT",
        "application/vnd.api+json       | TEXT",
        "application/xhtml+xml          | TEXT"
      })
  void oneRange(String accept, StatsForm form) {
    assertThat(Negotiation.choose(List.of(accept))).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // By weight.
        "text/html;q=0.5, application/json;q=0.6            | JSON",
        "text/html;q=0.501, application/json;q=0.5          | HTML",
        "text/html;q=0.9, application/json                  | JSON",
        "text/html;q=1.000, application/json;q=0.999        | HTML",
        "text/plain;q=0.1, text/html;q=0.2                  | HTML",
        "application/json;Q=0.1, text/html;Q=0.2            | HTML",
        "text/html;q=0., application/json;q=0.1             | JSON",
        // Then by specificity.
        "text/*, text/html                                  | HTML",
        "text/*, application/json                           | JSON",
        "application/*, text/html                           | HTML",
        "text/plain, text/plain;version=0.0.4               | PROMETHEUS",
        // Then by place.
        "text/html, application/json                        | HTML",
        "application/json, text/html                        | JSON",
        "application/json, text/plain, */*                  | JSON",
        "text/plain, application/json                       | TEXT",
        "application/*, text/*                              | JSON",
        "text/*, application/*                              | TEXT",
        // The most specific range decides about a type.
        "text/html;q=0.2, text/*;q=0.9                      | TEXT",
        "text/plain;q=0.1, text/*;q=0.5                     | HTML",
        "application/*;q=0.9, application/json;q=0.1        | OPEN_METRICS",
        // What is not wanted is not chosen while there is something else.
        "application/json;q=0, text/html;q=0.1              | HTML",
        "text/html;q=0, */*                                 | TEXT",
        "application/json;q=0                               | TEXT",
        // Never 406.
        "text/plain;q=0                                     | TEXT",
        "*/*;q=0                                            | TEXT",
        "text/*;q=0, application/*;q=0                      | TEXT",
        "image/png, video/*                                 | TEXT",
        // Any type at all is the plain text, but a named one is named.
        "*/*, application/json;q=0.5                        | JSON",
        "image/png, */*;q=0.1                               | TEXT",
        // Lists may have empty elements and any white space.
        ", ,text/html                                       | HTML",
        "text/html,,                                        | HTML",
        "image/png\t,\tapplication/json ;\tq=0.5            | JSON",
        // Quoted strings may hold anything.
        "image/png;a=\"text/html,q=1\\\"\", application/json  | JSON",
        "application/json;a=\"x;q=0\", text/html;q=0.9        | JSON",
        "application/json;a=\"\"                              | JSON"
      })
  void severalRanges(String accept, StatsForm form) {
    assertThat(Negotiation.choose(List.of(accept))).isEqualTo(form);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "json",
        "application",
        "application/",
        "/json",
        "*",
        "*/json",
        "application//json",
        "application/json/x",
        "application /json",
        "application/ json",
        "application/json text/html",
        "application/json; text/html",
        "application/json;q",
        "application/json;q=",
        "application/json;q =1",
        "application/json;q= 1",
        "application/json;q=x",
        "application/json;q=-1",
        "application/json;q=1.1",
        "application/json;q=2",
        "application/json;q=.5",
        "application/json;q=0,5",
        "application/json;q=0.1234",
        "application/json;q=1e-1",
        "application/json;q=\"0.5\"",
        "application/json;q=0.5;q=0.6",
        "application/json;a=\"open",
        "application/json;a=\"x\"y",
        "application/json;=x",
        "application/json;a=b c",
        "appl\u00efcation/json",
        "(application/json)",
        "application/json, @",
        "application/json, */*;q=x",
        "application/json\u0000",
        "\"application/json\""
      })
  void malformed(String accept) {
    assertThat(Negotiation.choose(List.of(accept))).isEqualTo(StatsForm.TEXT);
  }

  @Test
  void severalLinesAreOneList() {
    assertThat(Negotiation.choose(List.of("text/html;q=0.5", "application/json")))
        .isEqualTo(StatsForm.JSON);
    assertThat(Negotiation.choose(List.of("", "application/json", ""))).isEqualTo(StatsForm.JSON);
    assertThat(Negotiation.choose(List.of("application/json", "broken"))).isEqualTo(StatsForm.TEXT);
  }

  @Test
  void noneOrEmptyIsPlainText() {
    assertThat(Negotiation.choose(List.of())).isEqualTo(StatsForm.TEXT);
    assertThat(Negotiation.choose(List.of(""))).isEqualTo(StatsForm.TEXT);
    assertThat(Negotiation.choose(List.of(" \t,, "))).isEqualTo(StatsForm.TEXT);
  }

  @Test
  void longValuesNeitherOverflowTheStackNorTakeForEver() {
    String quoted = "application/json;a=\"" + "\\x".repeat(500_000) + "\"";
    String ranges = "image/png;a=b,".repeat(100_000) + "application/json";
    String commas = ",".repeat(1_000_000) + "application/json";
    String spaces = "application/json" + " \t".repeat(500_000) + "x";

    assertThat(Negotiation.choose(List.of(quoted))).isEqualTo(StatsForm.JSON);
    assertThat(Negotiation.choose(List.of(ranges))).isEqualTo(StatsForm.JSON);
    assertThat(Negotiation.choose(List.of(commas))).isEqualTo(StatsForm.JSON);
    assertThat(Negotiation.choose(List.of(spaces))).isEqualTo(StatsForm.TEXT);
  }
}
