/** Requests: what is written down, what the law answers, what is decided. */
@NullMarked
package vn.tgpl.intake.domain;

import org.jspecify.annotations.NullMarked;
