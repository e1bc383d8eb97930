/** Referrals and what is kept of them. */
@NullMarked
package vn.tgpl.referrals.domain;

import org.jspecify.annotations.NullMarked;
