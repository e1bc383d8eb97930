/** Screens of practitioners. */
@NullMarked
package vn.tgpl.practitioners.web;

import org.jspecify.annotations.NullMarked;
