package vn.tgpl.casework.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.list.CaseListRow;
import vn.tgpl.offices.Offices;
import vn.tgpl.shared.Display;

/** Makes rows of the list ready for the screen, for paper and for a sheet. Which group somebody belongs to is on none. */
@Component
class CaseLines {

    /** What stands over the columns of a whole list, but that of the number. */
    private static final List<String> COLUMNS = List.of(
            "casework.list.code",
            "casework.list.beneficiary",
            "casework.list.form",
            "casework.list.field",
            "casework.list.office",
            "casework.list.practitioner",
            "casework.list.acceptedOn",
            "casework.list.next",
            "casework.list.state");

    private final CaseTexts texts;
    private final Offices offices;

    CaseLines(CaseTexts texts, Offices offices) {
        this.texts = texts;
        this.offices = offices;
    }

    CaseLine line(CaseListRow row) {
        return new CaseLine(
                row.id().toString(),
                "/cases/" + row.id(),
                row.code(),
                row.beneficiaryName(),
                row.others() == 0 ? null : texts.text("casework.list.others", row.others()),
                texts.form(row.form()),
                texts.field(row.fieldCode(), row.acceptedAt()),
                offices.get(row.office()).abbreviation(),
                row.practitionerNames(),
                Display.dateOf(row.acceptedAt()),
                texts.tone(row.state()),
                texts.state(row.state()),
                due(row));
    }

    /** Cells under {@link #heads()}; a deadline is its moment there, for what is left of it grows old on paper. */
    List<String> cells(CaseListRow row) {
        CaseLine line = line(row);
        return List.of(
                line.code(),
                line.others() == null ? line.beneficiary() : line.beneficiary() + " " + line.others(),
                line.form(),
                line.field(),
                line.office(),
                Objects.requireNonNullElse(line.practitioner(), ""),
                line.acceptedOn(),
                line.due() == null ? "" : line.due().moment(),
                line.state());
    }

    List<String> heads() {
        return COLUMNS.stream().map(key -> texts.text(key)).toList();
    }

    private CaseTexts.@Nullable DueText due(CaseListRow row) {
        return row.nextDueAt() == null || row.nextUnit() == null ? null : texts.due(row.nextUnit(), row.nextDueAt());
    }
}
