/** Practitioners as rows, the rule who may take a case, lists. */
@NullMarked
package vn.tgpl.practitioners.domain;

import org.jspecify.annotations.NullMarked;
