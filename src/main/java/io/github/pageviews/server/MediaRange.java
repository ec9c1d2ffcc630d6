package io.github.pageviews.server;

/**
 * One element of an Accept header (RFC 9110, 12.5.1).
 *
 * @param type in lower case, {@code *} for any
 * @param subtype in lower case, {@code *} for any
 * @param namesVersion whether there is a parameter {@code version}
 * @param weight the q-value in thousandths, 0 to 1000
 */
record MediaRange(String type, String subtype, boolean namesVersion, int weight) {

  /** Returns whether this is <code>*&#47;*</code>. */
  boolean isAny() {
    return type.equals("*");
  }

  /** Orders ranges by how exactly they name a type. */
  int specificity() {
    if (subtype.equals("*")) {
      return isAny() ? 0 : 1;
    }
    return namesVersion ? 3 : 2;
  }
}
