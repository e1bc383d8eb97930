package vn.tgpl.reporting.web;

import org.jspecify.annotations.Nullable;
import vn.tgpl.reporting.domain.CaseRow;
import vn.tgpl.reporting.domain.Dimension;
import vn.tgpl.shared.Display;

/**
 * A case as a line of the list and of the sheet.
 *
 * @param href its page; null where the line must not lead to a person
 * @param code empty where the line must not lead to a person
 * @param acceptedOn day, or only the month where the line must not lead to a person; so closedOn
 */
record CaseLine(
        @Nullable String href,
        String code,
        String beneficiaryName,
        String form,
        String field,
        String office,
        String state,
        String acceptedOn,
        String closedOn) {

    static CaseLine of(CaseRow row, Labels labels) {
        String name = row.beneficiaryName();
        return new CaseLine(
                name == null ? null : "/cases/" + row.id(),
                name == null ? "" : row.code(),
                name == null ? "" : name,
                labels.value(Dimension.FORM, row.form()),
                labels.value(Dimension.FIELD, row.field()),
                labels.office(row.office()),
                labels.text("casework.state." + row.state()),
                shown(Display.dateOf(row.acceptedAt()), name == null),
                shown(Display.date(row.closedOn()), name == null));
    }

    /** The exact day would find the same case in the lists with names. */
    private static String shown(String day, boolean monthAlone) {
        return monthAlone ? day.substring(day.indexOf('/') + 1) : day;
    }

    @Override
    public String toString() {
        return "CaseLine[" + href + "]";
    }
}
