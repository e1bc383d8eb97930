/** Screens of the agency that sends a citizen and of the centre that receives him. */
@NullMarked
package vn.tgpl.referrals.web;

import org.jspecify.annotations.NullMarked;
