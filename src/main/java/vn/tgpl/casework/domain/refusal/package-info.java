/** What a case refuses: one class for each thing that is wrong, named by it; its words stand in the messages. */
@NullMarked
package vn.tgpl.casework.domain.refusal;

import org.jspecify.annotations.NullMarked;
