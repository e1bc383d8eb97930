package vn.tgpl.reporting.domain;

import java.time.YearMonth;

/** What a month brought and took. */
public record MonthCount(YearMonth month, long accepted, long closed) {}
