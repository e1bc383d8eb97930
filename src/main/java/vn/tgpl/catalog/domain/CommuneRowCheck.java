package vn.tgpl.catalog.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.CommuneKind;
import vn.tgpl.catalog.CommuneView;
import vn.tgpl.catalog.ProvinceView;
import vn.tgpl.shared.DateRange;
import vn.tgpl.shared.TypedDate;
import vn.tgpl.shared.VietnameseText;

/** Reads one row into a commune and notes what is wrong with its cells. */
final class CommuneRowCheck {

    private static final int LONGEST = 120;
    private static final Pattern CODE = Pattern.compile("[0-9a-z][0-9a-z-]{1,39}");
    private static final Pattern EXCEL_DAY = Pattern.compile("\\d{5}");
    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Map<String, CommuneKind> KINDS =
            Map.of("phuong", CommuneKind.WARD, "xa", CommuneKind.COMMUNE, "dac khu", CommuneKind.SPECIAL_ZONE);

    private final SheetRow row;
    private final List<ProvinceView> provinces;
    private final List<RowError> errors = new ArrayList<>();

    CommuneRowCheck(SheetRow row, List<ProvinceView> provinces) {
        this.row = row;
        this.provinces = provinces;
    }

    /** The commune, when every cell of the row is right. */
    Optional<CommuneView> commune() {
        String code = code(CommuneColumn.CODE);
        CommuneKind kind = kind();
        String name = name();
        String province = province();
        DateRange validity = validity();
        if (validity != null) {
            requireInForce(province, validity.from());
        }
        String successor = row.cell(CommuneColumn.SUCCESSOR).isEmpty() ? null : code(CommuneColumn.SUCCESSOR);
        return errors.isEmpty() && kind != null && validity != null
                ? Optional.of(new CommuneView(code, name, kind, province, validity, successor))
                : Optional.empty();
    }

    List<RowError> errors() {
        return List.copyOf(errors);
    }

    /** Official codes have five digits; a sheet may have swallowed the leading zeros. */
    private String code(CommuneColumn column) {
        String code = padded(required(column), 5);
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            wrong(column, RowError.Reason.BAD_CODE);
        }
        return code;
    }

    private String name() {
        String name = required(CommuneColumn.NAME);
        String folded = VietnameseText.fold(name);
        return KINDS.keySet().stream()
                .filter(kind -> folded.startsWith(kind + " "))
                .findFirst()
                .map(kind -> name.substring(kind.length() + 1))
                .orElse(name);
    }

    private @Nullable CommuneKind kind() {
        String typed = required(CommuneColumn.KIND);
        CommuneKind kind = KINDS.get(VietnameseText.fold(typed));
        if (kind == null && !typed.isEmpty()) {
            wrong(CommuneColumn.KIND, RowError.Reason.UNKNOWN_KIND);
        }
        return kind;
    }

    private String province() {
        String province = padded(required(CommuneColumn.PROVINCE), 2);
        if (!province.isEmpty()
                && provinces.stream().noneMatch(known -> known.code().equals(province))) {
            wrong(CommuneColumn.PROVINCE, RowError.Reason.UNKNOWN_PROVINCE);
        }
        return province;
    }

    /** The same code may name another province at other times. */
    private void requireInForce(String province, LocalDate day) {
        List<ProvinceView> ofCode = provinces.stream()
                .filter(known -> known.code().equals(province))
                .toList();
        if (!ofCode.isEmpty()
                && ofCode.stream().noneMatch(known -> known.validity().contains(day))) {
            wrong(CommuneColumn.PROVINCE, RowError.Reason.PROVINCE_NOT_IN_FORCE);
        }
    }

    private @Nullable DateRange validity() {
        LocalDate from = required(CommuneColumn.VALID_FROM).isEmpty() ? null : day(CommuneColumn.VALID_FROM);
        LocalDate to = row.cell(CommuneColumn.VALID_TO).isEmpty() ? null : day(CommuneColumn.VALID_TO);
        if (from == null) {
            return null;
        }
        if (to != null && to.isBefore(from)) {
            wrong(CommuneColumn.VALID_TO, RowError.Reason.ENDS_BEFORE_START);
            return null;
        }
        return new DateRange(from, to);
    }

    private @Nullable LocalDate day(CommuneColumn column) {
        String typed = row.cell(column);
        if (EXCEL_DAY.matcher(typed).matches()) {
            return EXCEL_ZERO.plusDays(Long.parseLong(typed));
        }
        LocalDate day = TypedDate.parse(typed).orElse(null);
        if (day == null) {
            wrong(column, RowError.Reason.NOT_A_DAY);
        }
        return day;
    }

    private String required(CommuneColumn column) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            wrong(column, RowError.Reason.MISSING);
        } else if (text.length() > LONGEST) {
            wrong(column, RowError.Reason.TOO_LONG);
        } else if (!VietnameseText.isStorable(text)) {
            wrong(column, RowError.Reason.UNSTORABLE);
        }
        return text;
    }

    private void wrong(CommuneColumn column, RowError.Reason reason) {
        String value = row.cell(column);
        String shown = VietnameseText.isStorable(value) ? value.substring(0, Math.min(value.length(), 60)) : "";
        errors.add(new RowError(row.number(), column, reason, shown));
    }

    private static String padded(String digits, int length) {
        boolean tooShort = !digits.isEmpty() && digits.length() < length;
        return tooShort && digits.chars().allMatch(Character::isDigit)
                ? "0".repeat(length - digits.length()) + digits
                : digits;
    }
}
