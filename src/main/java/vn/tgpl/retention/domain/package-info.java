@NullMarked
package vn.tgpl.retention.domain;

import org.jspecify.annotations.NullMarked;
