/** What all web pages share. */
@org.springframework.modulith.NamedInterface("web")
@NullMarked
package vn.tgpl.platform.web;

import org.jspecify.annotations.NullMarked;
