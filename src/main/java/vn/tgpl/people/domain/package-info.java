/** People on record: what is kept, what may be changed, how they are found. */
@NullMarked
package vn.tgpl.people.domain;

import org.jspecify.annotations.NullMarked;
