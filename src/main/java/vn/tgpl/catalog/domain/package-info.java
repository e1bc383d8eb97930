/** The stored lists, their memory, and the import of communes. */
@NullMarked
package vn.tgpl.catalog.domain;

import org.jspecify.annotations.NullMarked;
