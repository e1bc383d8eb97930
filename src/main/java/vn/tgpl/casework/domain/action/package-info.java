/** The one table of what may be done with a case in which state and form of aid, by which right, and where it leads. */
@NullMarked
package vn.tgpl.casework.domain.action;

import org.jspecify.annotations.NullMarked;
