@NullMarked
package vn.tgpl.duties.web;

import org.jspecify.annotations.NullMarked;
