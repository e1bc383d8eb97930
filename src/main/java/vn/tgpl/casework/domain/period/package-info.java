/** The periods of a case: which begin when, how long they are, and by which article. */
@NullMarked
package vn.tgpl.casework.domain.period;

import org.jspecify.annotations.NullMarked;
