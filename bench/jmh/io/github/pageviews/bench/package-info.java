/** Benchmarks of the counters, with JMH. */
@NullMarked
package io.github.pageviews.bench;

import org.jspecify.annotations.NullMarked;
