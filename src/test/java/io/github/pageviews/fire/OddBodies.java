package io.github.pageviews.fire;

import static io.github.pageviews.fire.Odd.either;
import static io.github.pageviews.fire.Odd.refused;
import static io.github.pageviews.fire.Odd.view;
import static io.github.pageviews.fire.Odd.with;

import java.util.ArrayList;
import java.util.List;

/** Lengths, chunks, and requests hidden in others (RFC 9112, 6, 7 and 11.2). */
final class OddBodies {

  private static final String CHUNKED = "Transfer-Encoding: chunked";
  private static final String LAST = "0\r\n\r\n";

  /** Would be a view, were it taken for a request of its own. */
  private static final String HIDDEN = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";

  private OddBodies() {}

  static List<Odd> all() {
    List<Odd> all = new ArrayList<>();
    lengths(all);
    chunks(all);
    codings(all);
    smuggling(all);
    return all;
  }

  private static void lengths(List<Odd> all) {
    for (String length :
        List.of(
            "-1",
            "+5",
            "5 5",
            "0x5",
            "5;",
            "",
            "five",
            "5.0",
            "1e1",
            "99999999999999999999",
            "5\u00b2",
            "-0",
            "5, 6",
            "5\u0000")) {
      all.add(refused("the length " + length, with("Content-Length: " + length, "hello")));
    }
    all.add(view("a length with zeros in front", with("Content-Length: 0005", "hello")));
    all.add(either("one length twice", with("Content-Length: 5\r\nContent-Length: 5", "hello")));
    all.add(either("one length twice in a list", with("Content-Length: 5, 5", "hello")));
    all.add(refused("two lengths", with("Content-Length: 5\r\nContent-Length: 4", "hello")));
    all.add(refused("a body too short", with("Content-Length: 6", "hello")));
    all.add(view("no body", with("Content-Length: 0", "")));
    all.add(view("a body", with("Content-Length: 5", "hello")));
  }

  private static void chunks(List<Odd> all) {
    for (String good :
        List.of(
            LAST,
            "5\r\nhello\r\n" + LAST,
            "05\r\nhello\r\n000\r\n\r\n",
            "A\r\n0123456789\r\n" + LAST,
            "5;a=b\r\nhello\r\n" + LAST,
            "0\r\nTrailer: x\r\n\r\n",
            "1\r\nh\r\n".repeat(99) + LAST)) {
      all.add(view("chunks " + shown(good), with(CHUNKED, good)));
    }
    for (String bad :
        List.of(
            "g\r\nhello\r\n" + LAST,
            "-1\r\nhello\r\n" + LAST,
            "0x5\r\nhello\r\n" + LAST,
            "\r\nhello\r\n" + LAST,
            "5\r\nhello" + LAST,
            "5\r\nhello, world\r\n" + LAST,
            "FFFFFFFFFFFFFFFFF\r\nhello\r\n" + LAST,
            "80000000\r\nhello\r\n" + LAST,
            "5\r\nhell",
            "5\r\nhello\r\n",
            "5",
            "",
            "5\r\nhello\r\n0",
            "5 5\r\nhello\r\n" + LAST,
            "+5\r\nhello\r\n" + LAST,
            "5\rhello\r" + LAST,
            "\u00005\r\nhello\r\n" + LAST)) {
      all.add(refused("chunks " + shown(bad), with(CHUNKED, bad)));
    }
    // RFC 9112, 8: the chunk of size zero is there, so the body is complete; its end of line is
    // not.
    all.add(either("no line behind the last chunk", with(CHUNKED, "5\r\nhello\r\n0\r\n")));
    all.add(either("chunks with line feeds", with(CHUNKED, "5\nhello\n0\n\n")));
    all.add(either("a chunk size with a space", with(CHUNKED, "5 \r\nhello\r\n" + LAST)));
    all.add(
        refused(
            "a chunk extension of 100,000 bytes",
            with(CHUNKED, "5;" + "a".repeat(100_000) + "\r\nhello\r\n" + LAST)));
    all.add(
        refused(
            "100,000 bytes of trailers",
            with(CHUNKED, "0\r\n" + "X: y\r\n".repeat(16_000) + "\r\n")));
    all.add(refused("a body above the limit", with("Content-Length: 65537", "x".repeat(65_537))));
  }

  private static void codings(List<Odd> all) {
    all.add(view("Chunked", with("Transfer-Encoding: Chunked", LAST)));
    all.add(view("chunked between spaces", with("Transfer-Encoding:   chunked  ", LAST)));
    for (String coding :
        List.of(
            "gzip",
            "chunked, gzip",
            "identity",
            "xchunked",
            "chunked;q=1",
            "\"chunked\"",
            "chunked, chunked",
            "chunked, identity",
            ",",
            "\u000bchunked",
            "chunked\u0000",
            "gzip, chunked")) {
      all.add(refused("the coding " + coding, with("Transfer-Encoding: " + coding, LAST)));
    }
    all.add(refused("chunked twice", with(CHUNKED + "\r\n" + CHUNKED, LAST)));
    all.add(refused("chunked and a space", with("Transfer-Encoding : chunked", LAST)));
    all.add(refused("chunked in HTTP/1.0", "GET / HTTP/1.0\r\n" + CHUNKED + "\r\n\r\n" + LAST));
  }

  /** Two readers of these would not agree where the first request ends. */
  private static void smuggling(List<Odd> all) {
    String both = "Content-Length: " + (HIDDEN.length() + 5) + "\r\n" + CHUNKED;
    all.add(refused("length and chunks", with(both, LAST + HIDDEN)));
    all.add(refused("chunks and length", with(CHUNKED + "\r\nContent-Length: 5", LAST + HIDDEN)));
    for (String hidden :
        List.of(
            "Transfer-Encoding: xchunked",
            "Transfer-Encoding : chunked",
            "X: y\nTransfer-Encoding: chunked",
            "Transfer-Encoding\r\n : chunked",
            "X: y\rTransfer-Encoding: chunked",
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: x",
            " Transfer-Encoding: chunked",
            "Transfer-Encoding:\u000bchunked",
            "Transfer_Encoding: x\r\nTransfer-Encoding: \"chunked\"")) {
      String headers = "Content-Length: 5\r\n" + hidden;
      all.add(refused("a length and " + shown(hidden), with(headers, LAST + HIDDEN)));
    }
    // A body is a body, whatever it looks like.
    String length = "Content-Length: " + HIDDEN.length() + "\r\nConnection: close";
    all.add(view("a request as a body", with(length, HIDDEN)));
    all.add(
        refused(
            "a request as the body of a refused one",
            "POST / HTTP/1.1\r\nHost: h\r\n" + length + "\r\n\r\n" + HIDDEN));
    all.add(
        refused(
            "a request in a chunk that is too long", with(CHUNKED, "5\r\nhello" + HIDDEN + LAST)));
    all.add(refused("a request in a header", with("X: y\r\n\u0000\r\n\r\n" + HIDDEN, "")));
  }

  private static String shown(String text) {
    String line = text.replace("\r", "\\r").replace("\n", "\\n").replace("\0", "\\0");
    return line.length() > 40 ? line.substring(0, 40) + "..." : line;
  }
}
