package io.github.pageviews.judge;

import java.io.Serializable;

/**
 * A place in the source.
 *
 * @param file the file's name, without folders, as the class file has it
 * @param line counted from 1
 * @param method the method as its author would name it, such as {@code increment()}
 */
public record Place(String file, int line, String method) implements Serializable {

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
