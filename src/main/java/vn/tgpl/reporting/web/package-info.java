/** The dashboard, the lists behind its numbers and their sheets. */
@NullMarked
package vn.tgpl.reporting.web;

import org.jspecify.annotations.NullMarked;
