/** What all web pages share. */
@NullMarked
package vn.tgpl.platform.web;

import org.jspecify.annotations.NullMarked;
