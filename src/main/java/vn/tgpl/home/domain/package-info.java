/** What waits for somebody, and what a search finds. */
@NullMarked
package vn.tgpl.home.domain;

import org.jspecify.annotations.NullMarked;
