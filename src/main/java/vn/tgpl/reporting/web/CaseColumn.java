package vn.tgpl.reporting.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column of the sheet, the same as of the list. The group a person belongs to is none: beside a name it would tell of
 * groups to be kept secret (Luật TGPL Đ6 k1).
 */
enum CaseColumn {
    CODE("code", true),
    ACCEPTED_ON("acceptedOn", false),
    BENEFICIARY("beneficiary", true),
    FORM("form", false),
    FIELD("field", false),
    OFFICE("office", false),
    STATE("state", false),
    CLOSED_ON("closedOn", false);

    private final String key;
    private final boolean personal;

    CaseColumn(String key, boolean personal) {
        this.key = key;
        this.personal = personal;
    }

    /** @param nameless without the columns that lead to a person */
    static List<CaseColumn> shown(boolean nameless) {
        return Stream.of(values())
                .filter(column -> !nameless || !column.personal)
                .toList();
    }

    String head(Labels labels) {
        return labels.text("reporting.column." + key);
    }

    String of(CaseLine line) {
        return switch (this) {
            case CODE -> line.code();
            case ACCEPTED_ON -> line.acceptedOn();
            case BENEFICIARY -> line.beneficiaryName();
            case FORM -> line.form();
            case FIELD -> line.field();
            case OFFICE -> line.office();
            case STATE -> line.state();
            case CLOSED_ON -> line.closedOn();
        };
    }
}
