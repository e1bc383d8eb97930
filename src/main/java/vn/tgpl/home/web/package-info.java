/** The first page, the search box and the help. */
@NullMarked
package vn.tgpl.home.web;

import org.jspecify.annotations.NullMarked;
