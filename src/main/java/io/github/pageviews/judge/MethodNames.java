package io.github.pageviews.judge;

/** Methods as their author would name them: compilers add some, and call constructors otherwise. */
final class MethodNames {
  private MethodNames() {}

  /**
   * Returns how the method is called in the source.
   *
   * @param className with or without package, with any separator
   * @param method its name in the class file (JVMS 2.9)
   */
  static String inSource(String className, String method) {
    if (method.equals("<init>")) {
      return "the constructor of " + simple(className);
    }
    if (method.equals("<clinit>")) {
      return "the static initializer of " + simple(className);
    }
    if (method.startsWith("lambda$")) {
      String rest = method.substring("lambda$".length());
      int end = rest.lastIndexOf('$');
      String outer = end < 0 ? rest : rest.substring(0, end);
      return switch (outer) {
        case "new" -> "a lambda in the constructor of " + simple(className);
        case "static" -> "a lambda in the static initializer of " + simple(className);
        default -> "a lambda in " + outer + "()";
      };
    }
    return method + "()";
  }

  private static String simple(String className) {
    int start = Math.max(className.lastIndexOf('.'), className.lastIndexOf('/'));
    return className.substring(start + 1).replaceAll("\\$[0-9]+$", "").replace('$', '.');
  }
}
