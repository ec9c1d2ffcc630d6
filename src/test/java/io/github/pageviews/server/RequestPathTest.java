package io.github.pageviews.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestPathTest {

  @ParameterizedTest
  @CsvSource({
    "'',          /",
    "/,           /",
    "/stats,      /stats",
    "/%73%74ats,  /stats",
    "/%7e%2D%5F,  /~-_",
    "/a%2fb,      /a%2Fb",
    "/%zz%,       /%zz%",
    "/%2,         /%2",
    "/.,          /",
    "/./,         /",
    "/..,         /",
    "/a/..,       /",
    "/a/../b,     /b",
    "/a/./b/.,    /a/b/",
    "/a/%2e%2E/b, /b",
    "/a/b/../..,  /",
    "/a//../b,    /a/b",
    "//,          //",
    "//.,         //",
    "/...,        /...",
    "/.a,         /.a",
    "/;a=b,       /;a=b",
    "/.;a=b,      /.;a=b",
    "/%252e,      /%252e",
    "*,           *",
    "h%2e:80,     h.:80"
  })
  void canonical(String path, String canonical) {
    assertThat(RequestPath.canonical(path)).isEqualTo(canonical);
    assertThat(RequestPath.canonical(canonical)).isEqualTo(canonical);
  }
}
