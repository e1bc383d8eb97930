package vn.tgpl.reporting.web;

import org.jspecify.annotations.Nullable;
import vn.tgpl.reporting.domain.CaseRow;
import vn.tgpl.reporting.domain.Dimension;
import vn.tgpl.shared.Display;

/** A case as a line of the list and of the sheet. */
record CaseLine(
        String id,
        String code,
        @Nullable String beneficiaryName,
        String form,
        String field,
        String group,
        String office,
        String state,
        String acceptedOn,
        String closedOn) {

    static CaseLine of(CaseRow row, Labels labels) {
        return new CaseLine(
                row.id().toString(),
                row.code(),
                row.beneficiaryName(),
                labels.value(Dimension.FORM, row.form()),
                labels.value(Dimension.FIELD, row.field()),
                labels.group(row.group()),
                labels.office(row.office()),
                labels.text("casework.state." + row.state()),
                Display.dateOf(row.acceptedAt()),
                Display.date(row.closedOn()));
    }

    @Override
    public String toString() {
        return "CaseLine[" + id + "]";
    }
}
