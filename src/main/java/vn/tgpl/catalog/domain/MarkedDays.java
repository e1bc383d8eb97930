package vn.tgpl.catalog.domain;

import vn.tgpl.catalog.CodeMark;
import vn.tgpl.shared.DateRange;

/**
 * The days on which a code is marked.
 *
 * @param ground the article, or the reason somebody gave
 */
public record MarkedDays(CodeMark mark, DateRange days, String ground) {}
