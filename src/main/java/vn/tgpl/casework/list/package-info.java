/** Cases in lists and in the register: rows that are read, filtered, paged and handed out, without the entities. */
@NullMarked
package vn.tgpl.casework.list;

import org.jspecify.annotations.NullMarked;
