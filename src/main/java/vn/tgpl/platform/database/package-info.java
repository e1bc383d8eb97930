/** Where the database comes from. */
@NullMarked
package vn.tgpl.platform.database;

import org.jspecify.annotations.NullMarked;
