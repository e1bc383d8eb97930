/** The screens of requests. */
@NullMarked
package vn.tgpl.intake.web;

import org.jspecify.annotations.NullMarked;
