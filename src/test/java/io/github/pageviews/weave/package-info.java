/** Tests of the weaver, and what they need to compile, weave and run sources in process. */
@NullMarked
package io.github.pageviews.weave;

import org.jspecify.annotations.NullMarked;
