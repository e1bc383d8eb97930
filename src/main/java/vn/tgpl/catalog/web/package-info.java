/** The administrator's screens of the catalogue. */
@NullMarked
package vn.tgpl.catalog.web;

import org.jspecify.annotations.NullMarked;
