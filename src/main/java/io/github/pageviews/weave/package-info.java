/**
 * Weaving: a class's shared accesses become places where a probe runs.
 *
 * <p>{@link io.github.pageviews.weave.AccessWeaver} finds the accesses, a {@link
 * io.github.pageviews.weave.Probe} decides what to put before them; {@link
 * io.github.pageviews.weave.Amplifier} is the probe that yields.
 */
@NullMarked
package io.github.pageviews.weave;

import org.jspecify.annotations.NullMarked;
