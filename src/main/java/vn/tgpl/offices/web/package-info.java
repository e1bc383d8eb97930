/** Administration of offices. */
@NullMarked
package vn.tgpl.offices.web;

import org.jspecify.annotations.NullMarked;
