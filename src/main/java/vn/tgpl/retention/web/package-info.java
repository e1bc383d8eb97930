@NullMarked
package vn.tgpl.retention.web;

import org.jspecify.annotations.NullMarked;
