/**
 * Lets one thread at a time run, at the places that a search chooses: strands, the scheduler, the
 * probes.
 */
@NullMarked
package io.github.pageviews.judge.run;

import org.jspecify.annotations.NullMarked;
