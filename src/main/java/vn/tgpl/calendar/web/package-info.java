/** The administrator's screen of holidays and swapped days. */
@NullMarked
package vn.tgpl.calendar.web;

import org.jspecify.annotations.NullMarked;
