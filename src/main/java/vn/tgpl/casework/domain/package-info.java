/** The case with its state rows, the rules of its deadlines and of what is permitted, and the lists. */
@NullMarked
package vn.tgpl.casework.domain;

import org.jspecify.annotations.NullMarked;
