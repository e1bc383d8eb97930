@NullMarked
package vn.tgpl;

import org.jspecify.annotations.NullMarked;
