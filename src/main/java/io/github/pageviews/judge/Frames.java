package io.github.pageviews.judge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Objects in a stream into which others may have written too: each starts with a token that only
 * the two ends know.
 */
final class Frames {
  private static final ObjectInputFilter OURS =
      ObjectInputFilter.Config.createFilter(
          "maxdepth=20;maxarray=1000000;maxrefs=1000000;"
              + "io.github.pageviews.judge.*;java.util.*;java.lang.*;!*");

  private final byte[] token;

  Frames(String token) {
    this.token = token.getBytes(StandardCharsets.US_ASCII);
  }

  /** Returns the object as bytes that are to be written at once. */
  byte[] frame(Serializable object) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (ObjectOutputStream objects = new ObjectOutputStream(body)) {
      objects.writeObject(object);
    }
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(frame)) {
      out.write(token);
      out.writeInt(body.size());
      body.writeTo(out);
    }
    return frame.toByteArray();
  }

  /** Returns the objects in a stream's bytes; a frame that is cut off or damaged is none. */
  List<Object> objects(byte[] bytes) {
    List<Object> objects = new ArrayList<>();
    for (int at = 0; at + token.length + Integer.BYTES <= bytes.length; ) {
      if (!Arrays.equals(bytes, at, at + token.length, token, 0, token.length)) {
        at++;
        continue;
      }
      int start = at + token.length + Integer.BYTES;
      int length = ByteBuffer.wrap(bytes, at + token.length, Integer.BYTES).getInt();
      at = start;
      if (length > 0 && length <= bytes.length - start) {
        try {
          objects.add(object(new ByteArrayInputStream(bytes, start, length)));
          at = start + length;
        } catch (IOException | ClassNotFoundException e) {
          // Others wrote in between: whoever waits for the object learns that it never came.
          at = start;
        }
      }
    }
    return objects;
  }

  private static Object object(ByteArrayInputStream bytes)
      throws IOException, ClassNotFoundException {
    try (ObjectInputStream objects = new ObjectInputStream(bytes)) {
      objects.setObjectInputFilter(OURS);
      Object object = objects.readObject();
      if (object == null) {
        throw new InvalidObjectException("null");
      }
      return object;
    }
  }
}
