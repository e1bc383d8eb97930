/** Measures, periods and the queries that count and list. */
@NullMarked
package vn.tgpl.reporting.domain;

import org.jspecify.annotations.NullMarked;
