/** Offices as rows with dates and successors. */
@NullMarked
package vn.tgpl.offices.domain;

import org.jspecify.annotations.NullMarked;
