/** The journal as rows that are only ever added. */
@NullMarked
package vn.tgpl.audit.domain;

import org.jspecify.annotations.NullMarked;
