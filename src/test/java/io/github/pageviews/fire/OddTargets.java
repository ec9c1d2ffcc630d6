package io.github.pageviews.fire;

import static io.github.pageviews.fire.Odd.either;
import static io.github.pageviews.fire.Odd.line;
import static io.github.pageviews.fire.Odd.refused;
import static io.github.pageviews.fire.Odd.target;
import static io.github.pageviews.fire.Odd.view;

import java.util.ArrayList;
import java.util.List;

/** Targets (RFC 9112, 3.2; RFC 3986, 3 and 6.2.2). */
final class OddTargets {

  private OddTargets() {}

  static List<Odd> all() {
    List<Odd> all = new ArrayList<>();
    for (String same :
        List.of(
            "/?",
            "/?a=b",
            "/??",
            "/?/../stats",
            "/?%2f",
            "/.",
            "/./",
            "/%2e",
            "/%2E",
            "/%2e/",
            "/x/..",
            "/x/../",
            "/x/%2e%2e",
            "/x/%2E%2E/",
            "/x/.%2e/",
            "/a/b/../..",
            "/a/./../",
            "/stats/..",
            "/x/./y/../..",
            "http://h/",
            "HTTP://h/",
            "http://H/",
            "http://h",
            "http://h:80/",
            "http://h?x",
            "http://h/?x",
            "http://h/x/..")) {
      all.add(view("the target " + same, target(same)));
    }
    for (String other :
        List.of(
            "//",
            "///",
            "/x",
            "/;",
            "/;a=b",
            "/%2f",
            "/%2F/",
            "/%3f",
            "/%25",
            "/%252e",
            "/%252e%252e/",
            "/...",
            "/.x",
            "/x/.../",
            "/%c0%ae%c0%ae/",
            "/%c0%2e",
            "/%ff",
            "/%e2%80%ae",
            "/\u00ff",
            "/\u00e9",
            "/x/../../",
            "/..",
            "/../",
            "/../../etc/passwd",
            "/%2e%2e/",
            "/.%2e/",
            "/%00",
            "/x%00",
            "/%0d%0aX:y",
            "/%",
            "/%2",
            "/%zz",
            "/%g0",
            "/%2e%",
            "/\\",
            "/..\\",
            "/x/..;/",
            "/..;/",
            "/#",
            "/#x",
            "/\"",
            "/<x>",
            "/^",
            "/`",
            "/{x}",
            "/|",
            "*",
            "x",
            "stats",
            "?",
            "h:80",
            "://",
            "http:",
            "http://",
            "http:///",
            "http://h:x/",
            "http://[::1/",
            "http://a b/",
            "http://u:p@h/",
            "ftp://h/x",
            "javascript:x",
            "file:///etc/passwd",
            "data:,x",
            "http://h//",
            "http://h/..")) {
      all.add(refused("the target " + other, target(other)));
    }
    for (char c = '!'; c <= '~'; c++) {
      if (c != '?' && c != '.' && c != '/') {
        all.add(refused("the target /" + c, target("/" + c)));
        String encoded = String.format("/%%%02x", (int) c);
        all.add(refused("the target " + encoded, target(encoded)));
      }
    }
    // A scheme and no host at all: Jetty takes the one of the Host header.
    all.add(either("the target http:/", target("http:/")));
    // RFC 9112, 3.2.2 has it win over the Host header, but Jetty takes two hosts for an attack.
    all.add(either("another host than the Host header's", target("http://127.0.0.1/")));
    all.add(either("another scheme", target("https://h/")));
    all.add(refused("OPTIONS *", line("OPTIONS * HTTP/1.1")));
    all.add(refused("CONNECT h:80", line("CONNECT h:80 HTTP/1.1")));
    return all;
  }
}
