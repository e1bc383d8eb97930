/** What was typed into a form and not sent yet, kept on the server for its owner alone. */
@NullMarked
package vn.tgpl.platform.draft;

import org.jspecify.annotations.NullMarked;
