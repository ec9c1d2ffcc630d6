package io.github.pageviews.fire;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Reads answers whose length is stated. */
final class Answers {

  private Answers() {}

  /** Returns the status and the body of the next answer. */
  static String next(InputStream in) throws IOException {
    String status = line(in).split(" ", 3)[1];
    int length = 0;
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      if (line.startsWith("Content-Length: ")) {
        length = Integer.parseInt(line.substring(16));
      }
    }
    byte[] body = in.readNBytes(length);
    if (body.length < length) {
      throw new EOFException("a body cut off after " + body.length + " bytes");
    }
    return status + " " + new String(body, Exchange.BYTES);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("no answer after \"" + line + "\"");
      }
      line.append((char) c);
    }
    return line.toString().strip();
  }
}
