@NullMarked
package vn.tgpl.duties.domain;

import org.jspecify.annotations.NullMarked;
