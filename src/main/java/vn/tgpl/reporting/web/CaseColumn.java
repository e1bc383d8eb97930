package vn.tgpl.reporting.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of the sheet, the same as of the list. The group a person belongs to is none: beside a name it would tell of
 * groups to be kept secret (Luật TGPL Đ6 k1).
 */
enum CaseColumn {
    CODE("code", null),
    ACCEPTED_ON("acceptedOn", "acceptedIn"),
    BENEFICIARY("beneficiary", null),
    FORM("form", "form"),
    FIELD("field", "field"),
    OFFICE("office", "office"),
    STATE("state", "state"),
    CLOSED_ON("closedOn", "closedIn");

    private final String key;
    private final @Nullable String namelessKey;

    /** @param namelessKey of its head where nothing leads to a person; null where the column itself would */
    CaseColumn(String key, @Nullable String namelessKey) {
        this.key = key;
        this.namelessKey = namelessKey;
    }

    /** @param nameless without the columns that lead to a person */
    static List<CaseColumn> shown(boolean nameless) {
        return Stream.of(values())
                .filter(column -> !nameless || column.namelessKey != null)
                .toList();
    }

    String head(Labels labels, boolean nameless) {
        return labels.text("reporting.column." + (nameless ? namelessKey : key));
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
