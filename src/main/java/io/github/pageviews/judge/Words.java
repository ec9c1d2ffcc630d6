package io.github.pageviews.judge;

/** The engine's words, where people have better ones. */
final class Words {
  private Words() {}

  static String of(String text) {
    return text.replace("throws EndsTheProgram", "ends the program");
  }
}
