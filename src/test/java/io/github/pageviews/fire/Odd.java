package io.github.pageviews.fire;

/**
 * An odd request and what is expected of the server.
 *
 * @param bytes what is sent, one byte per character
 */
record Odd(String name, Expect expect, String bytes) {

  /** Classes of answers. None contains a 5xx. */
  enum Expect {
    /** Exactly as the plain form: 200, the page, one view. */
    VIEW,
    /** 4xx or a close, and no view. */
    REFUSED,
    /** The RFC leaves it to the server; but 200 means a view, and everything else none. */
    EITHER
  }

  static Odd view(String name, String bytes) {
    return new Odd(name, Expect.VIEW, bytes);
  }

  static Odd refused(String name, String bytes) {
    return new Odd(name, Expect.REFUSED, bytes);
  }

  static Odd either(String name, String bytes) {
    return new Odd(name, Expect.EITHER, bytes);
  }

  /** A request line; the rest is as it should be. */
  static String line(String line) {
    return line + "\r\nHost: h\r\nConnection: close\r\n\r\n";
  }

  static String target(String target) {
    return line("GET " + target + " HTTP/1.1");
  }

  /** A request for the page with more header lines, and perhaps a body. */
  static String with(String headers, String body) {
    return "GET / HTTP/1.1\r\nHost: h\r\n" + headers + "\r\n\r\n" + body;
  }

  @Override
  public String toString() {
    return expect + " " + name;
  }
}
