package io.github.pageviews.server;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A connection on which a test writes the very bytes that it means. */
final class RawHttp implements AutoCloseable {

  /** Only keeps a broken test from hanging; nothing is measured with it. */
  private static final int READ_TIMEOUT_MILLIS = 60_000;

  private final Socket socket;
  private final InputStream in;

  RawHttp(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(READ_TIMEOUT_MILLIS);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream());
  }

  /** One request on a connection of its own; lines end with a line feed here. */
  static Response exchange(int port, String request) throws IOException {
    try (RawHttp http = new RawHttp(port)) {
      http.send(request);
      return http.read(request.startsWith("HEAD "));
    }
  }

  /** One request without a body; each header is a whole line. */
  static Response request(int port, String method, String target, String... headers)
      throws IOException {
    StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\nHost: h\n");
    for (String header : headers) {
      request.append(header).append('\n');
    }
    return exchange(port, request.append("Connection: close\n\n").toString());
  }

  static Response get(int port, String target, String... headers) throws IOException {
    return request(port, "GET", target, headers);
  }

  /** Writes text with its line feeds turned into what HTTP asks for. */
  void send(String text) throws IOException {
    socket
        .getOutputStream()
        .write(text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
  }

  void finishSending() throws IOException {
    socket.shutdownOutput();
  }

  /** Reads one answer; an answer to HEAD ends with its headers. */
  Response read(boolean head) throws IOException {
    String status = line();
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
      headers.merge(name, line.substring(colon + 1).strip(), (a, b) -> a + ", " + b);
    }
    int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
    byte[] body = head ? new byte[0] : in.readNBytes(length);
    if (!head && body.length < length) {
      throw new EOFException("body cut off after " + body.length + " bytes");
    }
    int code = Integer.parseInt(status.split(" ", 3)[1]);
    return new Response(code, headers, new String(body, StandardCharsets.UTF_8));
  }

  /** Returns everything up to the end of the stream. */
  String readToEnd() throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("no answer: the connection ended after \"" + line + "\"");
      }
      line.append((char) c);
    }
    return line.toString().strip();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  /**
   * @param headers with names in lower case; values of one name are joined by commas
   */
  record Response(int status, Map<String, String> headers, String body) {
    String header(String name) {
      return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "(none)");
    }
  }
}
