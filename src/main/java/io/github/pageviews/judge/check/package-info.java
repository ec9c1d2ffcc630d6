/** The checks: what callers do in a scenario, and what the contract says of what they see. */
@NullMarked
package io.github.pageviews.judge.check;

import org.jspecify.annotations.NullMarked;
