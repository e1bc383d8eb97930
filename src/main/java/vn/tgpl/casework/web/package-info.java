/** Screens of cases: list, case page, transitions, register. */
@NullMarked
package vn.tgpl.casework.web;

import org.jspecify.annotations.NullMarked;
