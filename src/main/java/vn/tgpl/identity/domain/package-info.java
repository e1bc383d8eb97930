/** Accounts and the rules of signing in. */
@NullMarked
package vn.tgpl.identity.domain;

import org.jspecify.annotations.NullMarked;
