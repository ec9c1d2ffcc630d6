package io.github.pageviews.weave;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.util.CheckClassAdapter;
import org.objectweb.asm.util.TraceClassVisitor;

/** A class file in readable form: every member, attribute, frame, line number and instruction. */
final class Listing {

  static final String PROBE =
      "INVOKESTATIC io/github/pageviews/weave/AmplifierProbe.beforeAccess ()V";

  /** What is to be woven, told from the text alone and so independently of the weaver. */
  private static final Pattern WOVEN =
      Pattern.compile(
          "PUT(FIELD|STATIC) .*|[ILFDABCS]ASTORE|INVOKE(VIRTUAL|STATIC|SPECIAL|INTERFACE)"
              + " java/(util/concurrent/.*|lang/invoke/VarHandle\\..*)");

  private static final Pattern INSTRUCTION = Pattern.compile("[A-Z][A-Z0-9_]+( .*)?");

  private Listing() {}

  static List<String> of(byte[] classFile) {
    StringWriter text = new StringWriter();
    new ClassReader(classFile).accept(new TraceClassVisitor(new PrintWriter(text)), 0);
    return text.toString().lines().map(String::strip).collect(Collectors.toList());
  }

  /** Returns the instructions alone, without labels, line numbers, frames and tables. */
  static List<String> instructions(byte[] classFile) {
    return of(classFile).stream()
        .filter(line -> INSTRUCTION.matcher(line).matches())
        .filter(line -> !line.matches("L\\d+|(FRAME|LINENUMBER|LOCALVARIABLE|TRYCATCHBLOCK|MAX).*"))
        .collect(Collectors.toList());
  }

  static boolean isToBeWoven(String instruction) {
    return WOVEN.matcher(instruction).matches();
  }

  /** Returns what ASM's verifier has to say against the class: an empty string when it is valid. */
  static String complaints(byte[] classFile, ClassLoader loader) {
    StringWriter complaints = new StringWriter();
    CheckClassAdapter.verify(
        new ClassReader(classFile), loader, false, new PrintWriter(complaints));
    return complaints.toString();
  }
}
