package vn.tgpl.reporting.web;

import vn.tgpl.reporting.domain.AnswerRow;
import vn.tgpl.reporting.domain.Dimension;
import vn.tgpl.shared.Display;

/** An answer as a line of the list. */
record AnswerLine(String request, String number, String answeredOn, String person, String field, String office) {

    static AnswerLine of(AnswerRow row, Labels labels) {
        return new AnswerLine(
                row.request().toString(),
                row.number() + "/" + row.year(),
                Display.dateOf(row.answeredAt()),
                row.person(),
                labels.value(Dimension.FIELD, row.field()),
                labels.office(row.office()));
    }

    @Override
    public String toString() {
        return "AnswerLine[" + request + "]";
    }
}
