package io.github.pageviews.weave;

import java.nio.ByteBuffer;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/** Opens class files, and says clearly which one can't be opened and why. */
final class ClassFiles {

  private static final int MAGIC = 0xCAFEBABE;

  /** Where a class file has its u2 major version: behind u4 magic and u2 minor (JVMS 4.1). */
  private static final int MAJOR_OFFSET = 6;

  /** The newest version that ASM reads. */
  private static final int NEWEST_MAJOR = Opcodes.V27;

  private ClassFiles() {}

  /**
   * Opens a class file for reading.
   *
   * @throws WeaveException if it is no class file, or newer than {@link #NEWEST_MAJOR}
   */
  static ClassReader read(byte[] classFile) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(classFile);
      if (bytes.getInt(0) != MAGIC) {
        throw new WeaveException("not a class file: it doesn't begin with CAFEBABE", null);
      }
      int major = Short.toUnsignedInt(bytes.getShort(MAJOR_OFFSET));
      if (major > NEWEST_MAJOR) {
        throw new WeaveException(
            nameOf(classFile)
                + " has class file version "
                + major
                + "; the newest that can be woven is "
                + NEWEST_MAJOR,
            null);
      }
      return new ClassReader(classFile);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw broken(e);
    }
  }

  /** Returns what to throw when reading tripped over the content. */
  static WeaveException broken(RuntimeException cause) {
    return new WeaveException("not a class file: it is cut off or broken", cause);
  }

  /** Returns the name of a class that is too new: ASM reads it if it claims to be older. */
  private static String nameOf(byte[] classFile) {
    byte[] older = classFile.clone();
    ByteBuffer.wrap(older).putShort(MAJOR_OFFSET, (short) NEWEST_MAJOR);
    try {
      return new ClassReader(older).getClassName().replace('/', '.');
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      // It may use constants of a kind that only its own version has.
      return "a class of unreadable name";
    }
  }
}
