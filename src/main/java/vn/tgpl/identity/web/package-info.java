/** Sign-in, own password, administration of accounts. */
@NullMarked
package vn.tgpl.identity.web;

import org.jspecify.annotations.NullMarked;
