package io.github.pageviews.server;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A connection on which a test writes the very bytes that it means. */
final class RawHttp implements AutoCloseable {

  /** Only keeps a broken test from hanging; nothing is measured with it. */
  private static final int READ_TIMEOUT_MILLIS = 60_000;

  private static final String LENGTH = "Content-Length:";

  private final Socket socket;
  private final InputStream in;

  RawHttp(int port) throws IOException {
    this(port, 0);
  }

  /**
   * @param receiveBuffer its size in bytes, 0 for one that the system lets grow
   */
  RawHttp(int port, int receiveBuffer) throws IOException {
    socket = new Socket();
    if (receiveBuffer > 0) {
      socket.setReceiveBufferSize(receiveBuffer);
    }
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
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
    String[] parts = readBytes(head).split("\r\n\r\n", 2);
    String[] lines = parts[0].split("\r\n");
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line : List.of(lines).subList(1, lines.length)) {
      int colon = line.indexOf(':');
      String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
      headers.merge(name, line.substring(colon + 1).strip(), (a, b) -> a + ", " + b);
    }
    byte[] body = parts[1].getBytes(StandardCharsets.ISO_8859_1);
    int code = Integer.parseInt(lines[0].split(" ", 3)[1]);
    return new Response(code, headers, new String(body, StandardCharsets.UTF_8));
  }

  /** Reads one answer; returns it with a character for each byte. */
  String readBytes(boolean head) throws IOException {
    StringBuilder answer = new StringBuilder();
    int length = 0;
    for (String line = line(); !line.equals("\r\n"); line = line()) {
      answer.append(line);
      if (line.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
        length = Integer.parseInt(line.substring(LENGTH.length()).strip());
      }
    }
    byte[] body = head ? new byte[0] : in.readNBytes(length);
    if (!head && body.length < length) {
      throw new EOFException("body cut off after " + body.length + " bytes");
    }
    return answer.append("\r\n").append(new String(body, StandardCharsets.ISO_8859_1)).toString();
  }

  /** Returns everything up to the end of the stream. */
  String readToEnd() throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  /** Reads a line, with its end. */
  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    do {
      int c = in.read();
      if (c < 0) {
        throw new EOFException("no answer: the connection ended after \"" + line + "\"");
      }
      line.append((char) c);
    } while (line.charAt(line.length() - 1) != '\n');
    return line.toString();
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
