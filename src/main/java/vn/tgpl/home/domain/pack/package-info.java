/** What an office takes along for a day without the system: its open cases, its week, its people, forms to write on. */
@NullMarked
package vn.tgpl.home.domain.pack;

import org.jspecify.annotations.NullMarked;
