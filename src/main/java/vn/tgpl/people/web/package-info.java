/** The screens of people on record. */
@NullMarked
package vn.tgpl.people.web;

import org.jspecify.annotations.NullMarked;
