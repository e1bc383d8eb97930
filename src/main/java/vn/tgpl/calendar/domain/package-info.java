/** Days that are not what their weekday says, and the edits of them. */
@NullMarked
package vn.tgpl.calendar.domain;

import org.jspecify.annotations.NullMarked;
