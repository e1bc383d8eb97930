package vn.tgpl.catalog.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tgpl.catalog.CommuneView;
import vn.tgpl.catalog.ProvinceView;

/** Holds the rows of a file against each other and against what is stored. */
final class CommuneSheetCheck {

    private final Map<String, CommuneView> stored;
    private final TemporaryCodes temporary;
    private final List<ProvinceView> provinces;
    private final Map<String, CheckedRow> rows = new LinkedHashMap<>();
    private final List<RowError> errors = new ArrayList<>();

    CommuneSheetCheck(Map<String, CommuneView> stored, List<ProvinceView> provinces) {
        this.stored = stored;
        this.temporary = TemporaryCodes.among(stored.values());
        this.provinces = List.copyOf(provinces);
    }

    CheckedSheet check(List<SheetRow> sheet) {
        sheet.forEach(this::check);
        refuseUnknownSuccessors();
        return new CheckedSheet(List.copyOf(rows.values()), errors);
    }

    private void check(SheetRow row) {
        CommuneRowCheck check = new CommuneRowCheck(row, provinces);
        check.commune().ifPresent(commune -> {
            CheckedRow checked = new CheckedRow(row.number(), commune, change(commune));
            if (rows.putIfAbsent(commune.code(), checked) != null) {
                errors.add(new RowError(row.number(), CommuneColumn.CODE, RowError.Reason.REPEATED, commune.code()));
            }
        });
        errors.addAll(check.errors());
    }

    private Change change(CommuneView commune) {
        CommuneView known = stored.get(commune.code());
        if (known == null) {
            return temporary.areReplacedBy(commune) ? Change.REPLACES : Change.NEW;
        }
        return known.equals(commune) ? Change.UNCHANGED : Change.CHANGED;
    }

    private void refuseUnknownSuccessors() {
        Set<String> known = new HashSet<>(stored.keySet());
        known.addAll(rows.keySet());
        for (CheckedRow row : rows.values()) {
            String successor = row.commune().successorCode();
            if (successor != null && !known.contains(successor)) {
                errors.add(new RowError(
                        row.number(), CommuneColumn.SUCCESSOR, RowError.Reason.UNKNOWN_SUCCESSOR, successor));
            }
        }
    }
}
