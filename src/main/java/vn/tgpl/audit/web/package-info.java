/** The journal on the screen. */
@NullMarked
package vn.tgpl.audit.web;

import org.jspecify.annotations.NullMarked;
