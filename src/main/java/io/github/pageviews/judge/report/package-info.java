/** What the judge found, for people and for machines. */
@NullMarked
package io.github.pageviews.judge.report;

import org.jspecify.annotations.NullMarked;
