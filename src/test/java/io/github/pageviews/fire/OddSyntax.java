package io.github.pageviews.fire;

import static io.github.pageviews.fire.Odd.either;
import static io.github.pageviews.fire.Odd.line;
import static io.github.pageviews.fire.Odd.refused;
import static io.github.pageviews.fire.Odd.target;
import static io.github.pageviews.fire.Odd.view;
import static io.github.pageviews.fire.Odd.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Request lines and header lines (RFC 9112, 2 to 5; RFC 9110, 5). */
final class OddSyntax {

  private OddSyntax() {}

  static List<Odd> all() {
    List<Odd> all = new ArrayList<>();
    controls(all);
    names(all);
    lines(all);
    hosts(all);
    sizes(all);
    garbage(all);
    return all;
  }

  /** Control bytes where only visible characters may be. */
  private static void controls(List<Odd> all) {
    for (int i = 0; i <= 32; i++) {
      char c = (char) (i == 32 ? 127 : i);
      String name = "control byte " + (int) c + " in the ";
      all.add(refused(name + "method", line("G" + c + "ET / HTTP/1.1")));
      all.add(refused(name + "target", target("/" + c + "x")));
      all.add(refused(name + "version", line("GET / HTTP/1." + c + "1")));
      all.add(refused(name + "header name", with("X" + c + "Y: z", "")));
      // A tab is allowed there; RFC 9110, 5.5 leaves it open what becomes of the others but three.
      String value = with("X: y" + c + "z", "");
      if (c == '\t') {
        all.add(view(name + "header value", value));
      } else if (c == 0 || c == '\n' || c == '\r') {
        all.add(refused(name + "header value", value));
      } else {
        all.add(either(name + "header value", value));
      }
    }
  }

  /** Delimiters in a header name (RFC 9110, 5.6.2), and lines that are none. */
  private static void names(List<Odd> all) {
    for (char c : "\"(),/;<=>?@[\\]{} \u00e9".toCharArray()) {
      all.add(refused("'" + c + "' in a header name", with("X" + c + "Y: z", "")));
    }
    all.add(refused("a header name with a space behind", with("X : z", "")));
    all.add(refused("a header without a name", with(": z", "")));
    all.add(refused("a header without a colon", with("X", "")));
    all.add(either("a folded header", with("X: y\r\n z", "")));
    all.add(refused("a space before the first header", "GET / HTTP/1.1\r\n Host: h\r\n\r\n"));
    all.add(view("an empty header value", with("X:", "")));
    all.add(view("a header value with bytes above 127", with("X: \u00e9\u00ff", "")));
    all.add(view("a header without a space", with("X:y", "")));
    all.add(view("a header twice", with("X: y\r\nX: y", "")));
  }

  private static void lines(List<Odd> all) {
    all.add(view("HTTP/1.0", "GET / HTTP/1.0\r\n\r\n"));
    all.add(view("HTTP/1.0 kept", "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"));
    all.add(view("an empty line before it", "\r\n" + line("GET / HTTP/1.1")));
    all.add(either("a line feed alone", "GET / HTTP/1.1\nHost: h\n\n"));
    all.add(refused("a carriage return alone", "GET / HTTP/1.1\rHost: h\r\r"));
    all.add(either("two spaces", line("GET  / HTTP/1.1")));
    all.add(either("a space at the end", line("GET / HTTP/1.1 ")));
    all.add(refused("a space in front", line(" GET / HTTP/1.1")));
    all.add(refused("tabs", line("GET\t/\tHTTP/1.1")));
    all.add(refused("no version", "GET /\r\n\r\n"));
    all.add(refused("no target", line("GET HTTP/1.1")));
    all.add(refused("a word more", line("GET / / HTTP/1.1")));
    for (String version :
        List.of(
            "HTTP/1.1.1",
            "HTTP/1",
            "HTTP/11",
            "HTTP/-1.1",
            "HTTP/2.0",
            "HTTP/0.9",
            "HTTP/3.0",
            "HTTP 1.1",
            "HTTPS/1.1",
            "ICY/1.1",
            "HTTP/1,1",
            "HTTP/A.B")) {
      all.add(refused("the version " + version, line("GET / " + version)));
    }
    // RFC 9112, 2.3 wants capitals, but Jetty's parser reads the name in any case.
    all.add(either("the version http/1.1", line("GET / http/1.1")));
    all.add(either("a later minor version", line("GET / HTTP/1.2")));
    for (String method :
        List.of(
            "POST",
            "PUT",
            "DELETE",
            "PATCH",
            "OPTIONS",
            "TRACE",
            "CONNECT",
            "PRI",
            "get",
            "Get",
            "GETT",
            "GE",
            "PROPFIND",
            "M-SEARCH",
            "!#$%&'*+-.^_`|~")) {
      all.add(refused("the method " + method, line(method + " / HTTP/1.1")));
    }
  }

  private static void hosts(List<Odd> all) {
    all.add(refused("no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"));
    all.add(refused("two hosts", with("Host: i", "")));
    for (String host : List.of("h h", "h,i", "h:x", "h:99999999999", "[::1", "h/", "a@b@c")) {
      all.add(refused("the host " + host, "GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n"));
    }
    for (String host : List.of("h:80", "[::1]", "127.0.0.1:1", "a.b.c.example", "x-y_z")) {
      all.add(view("the host " + host, "GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n"));
    }
    all.add(refused("an expectation of bananas", with("Expect: bananas", "")));
  }

  private static void sizes(List<Odd> all) {
    for (int size : new int[] {9_000, 100_000, 1_000_000}) {
      String filler = "a".repeat(size);
      all.add(refused(size + " bytes of target", target("/" + filler)));
      all.add(refused(size + " bytes of query", target("/?" + filler)));
      all.add(refused(size + " bytes of method", line(filler + " / HTTP/1.1")));
      all.add(refused(size + " bytes of header", with("X: " + filler, "")));
      all.add(refused(size + " bytes of header name", with(filler + ": x", "")));
      all.add(refused(size + " bytes of version", line("GET / HTTP/1." + filler)));
    }
    all.add(refused("5,000 headers", with("X: y\r\n".repeat(5_000) + "Z: z", "")));
    all.add(view("7,000 bytes of header", with("X: " + "a".repeat(7_000), "")));
    all.add(either("a million empty lines", "\r\n".repeat(500_000) + line("GET / HTTP/1.1")));
  }

  /** Other protocols, and noise, the same at every run. */
  private static void garbage(List<Odd> all) {
    all.add(refused("nothing", ""));
    all.add(refused("TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003"));
    all.add(refused("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0"));
    all.add(refused("SSH", "SSH-2.0-OpenSSH_9.2\r\n"));
    all.add(refused("Redis", "*1\r\n$4\r\nPING\r\n"));
    all.add(refused("PROXY", "PROXY TCP4 1.1.1.1 2.2.2.2 1 2\r\n" + line("GET / HTTP/1.1")));
    Random random = new Random(20_26);
    for (int i = 0; i < 40; i++) {
      byte[] noise = new byte[1 + random.nextInt(2_000)];
      random.nextBytes(noise);
      all.add(refused("noise " + i, new String(noise, Exchange.BYTES)));
      all.add(
          refused(
              "noise " + i + " behind a line",
              "GET / HTTP/1.1\r\n" + new String(noise, Exchange.BYTES)));
    }
  }
}
