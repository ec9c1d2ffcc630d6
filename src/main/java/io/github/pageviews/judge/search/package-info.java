/** The search: which executions of a scenario are tried, and in which order. */
@NullMarked
package io.github.pageviews.judge.search;

import org.jspecify.annotations.NullMarked;
