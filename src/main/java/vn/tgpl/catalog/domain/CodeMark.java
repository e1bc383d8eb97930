package vn.tgpl.catalog.domain;

import java.time.LocalDate;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.shared.DateRange;

/** What a code means beyond its label, on the days on which the law has it so. */
record CodeMark(CodeList list, String code, Kind kind, DateRange validity) {

    enum Kind {
        /** A notice about somebody of this procedural status is acted on at once (Luật TGPL 2017 Đ31 k3). */
        NOTICE_AT_ONCE
    }

    boolean is(Kind wanted, CodeList of, String marked, LocalDate day) {
        return kind == wanted && list == of && code.equals(marked) && validity.contains(day);
    }
}
