/** The case with its state rows, and the commands that change it. */
@NullMarked
package vn.tgpl.casework.domain;

import org.jspecify.annotations.NullMarked;
