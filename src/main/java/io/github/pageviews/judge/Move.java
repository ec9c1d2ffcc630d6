package io.github.pageviews.judge;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A line of the timeline: what one thread did in one step.
 *
 * @param thread who, such as {@code thread 1}
 * @param variable the variable it accessed, or empty
 * @param text what it did, such as {@code reads 0}
 * @param value what the variable held afterwards, or empty
 * @param place where, if that is known
 */
public record Move(String thread, String variable, String text, String value, @Nullable Place place)
    implements Serializable {}
