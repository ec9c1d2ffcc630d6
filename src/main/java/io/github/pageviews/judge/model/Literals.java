package io.github.pageviews.judge.model;

import java.util.LinkedHashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;

/** The strings that stand in a class file. */
public final class Literals {
  /** The tag of a string in the constant pool (JVMS 4.4). */
  private static final int STRING = 8;

  private static final int LONGEST = 40;

  private Literals() {}

  /** Returns those that are neither empty nor long, in the order of the constant pool. */
  public static Set<String> in(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    char[] buffer = new char[reader.getMaxStringLength()];
    Set<String> literals = new LinkedHashSet<>();
    for (int i = 1; i < reader.getItemCount(); i++) {
      int at = reader.getItem(i);
      // A long or a double takes two entries, the second of which is none.
      if (at > 0 && reader.readByte(at - 1) == STRING) {
        String text = reader.readUTF8(at, buffer);
        if (text != null && !text.isEmpty() && text.length() <= LONGEST) {
          literals.add(text);
        }
      }
    }
    return literals;
  }
}
