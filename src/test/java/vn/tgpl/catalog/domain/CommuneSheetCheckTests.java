package vn.tgpl.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.catalog.CommuneKind;
import vn.tgpl.catalog.CommuneView;
import vn.tgpl.catalog.ProvinceView;
import vn.tgpl.shared.DateRange;

class CommuneSheetCheckTests {

    private static final CommuneView EA_KAR = new CommuneView(
            "24490", "Ea Kar", CommuneKind.COMMUNE, "66", DateRange.since(LocalDate.of(2025, 7, 1)), null);

    private static final CommuneView EA_SUP = new CommuneView(
            "66-ea-sup", "Ea Súp", CommuneKind.COMMUNE, "66", DateRange.since(LocalDate.of(2025, 7, 1)), null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24490,Ea Kar,Xã,66,01/07/2025 | UNCHANGED",
                "24490,Xã Ea Kar,xa,66,45839 | UNCHANGED",
                "24490,Ea Kar,Xã,66,1/7/25,31/12/2026,24500 | CHANGED",
                "24490,Ea Kar,Phường,66,01/07/2025 | CHANGED",
                "24500,Ea Knốp,Xã,66,01/07/2025 | NEW",
                "24211,Xã Ea Súp,Xã,66,01/07/2025 | REPLACES",
                "24211,Ea Súp,Phường,66,01/07/2025 | NEW",
                "4,Ba Đình,Phường,1,2025-07-01 | NEW"
            })
    void tells_what_a_row_would_do(String row, Change change) {
        CheckedSheet sheet = check(row, "24500,Ea Knốp,Xã,66,01/07/2025");
        assertThat(sheet.rows().get(0).change()).isEqualTo(change);
    }

    @Test
    void gives_swallowed_zeros_back() {
        CommuneView commune =
                check("4,Ba Đình,Phường,1,01/07/2025").rows().get(0).commune();
        assertThat(commune.code()).isEqualTo("00004");
        assertThat(commune.provinceCode()).isEqualTo("01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",Ea Kar,Xã,66,01/07/2025 | CODE | MISSING",
                "Mã số 5,Ea Kar,Xã,66,01/07/2025 | CODE | BAD_CODE",
                "24490,,Xã,66,01/07/2025 | NAME | MISSING",
                "24490,Ea Kar,Huyện,66,01/07/2025 | KIND | UNKNOWN_KIND",
                "24490,Ea Kar,Xã,99,01/07/2025 | PROVINCE | UNKNOWN_PROVINCE",
                "24490,Ea Kar,Xã,87,01/07/2025 | PROVINCE | PROVINCE_NOT_IN_FORCE",
                "24490,Ea Kar,Xã,66,31/02/2025 | VALID_FROM | NOT_A_DAY",
                "24490,Ea Kar,Xã,66, | VALID_FROM | MISSING",
                "24490,Ea Kar,Xã,66,01/07/2025,30/06/2025 | VALID_TO | ENDS_BEFORE_START",
                "24490,Ea Kar,Xã,66,01/07/2025,31/12/2026,24999 | SUCCESSOR | UNKNOWN_SUCCESSOR"
            })
    void names_row_column_and_reason(String row, CommuneColumn column, RowError.Reason reason) {
        CheckedSheet sheet = check(row);
        assertThat(sheet.isClean()).isFalse();
        assertThat(sheet.errors()).singleElement().satisfies(error -> {
            assertThat(error.row()).isEqualTo(2);
            assertThat(error.column()).isEqualTo(column);
            assertThat(error.reason()).isEqualTo(reason);
        });
    }

    @Test
    void a_code_may_stand_in_one_row_only() {
        assertThat(check("24490,Ea Kar,Xã,66,01/07/2025", "24490,Ea Kar,Xã,66,01/07/2025")
                        .errors())
                .containsExactly(new RowError(3, CommuneColumn.CODE, RowError.Reason.REPEATED, "24490"));
    }

    @Test
    void control_characters_are_refused_and_not_repeated() {
        assertThat(check("24490,Ea\u0000Kar,Xã,66,01/07/2025").errors())
                .containsExactly(new RowError(2, CommuneColumn.NAME, RowError.Reason.UNSTORABLE, ""));
    }

    private static CheckedSheet check(String... lines) {
        List<SheetRow> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(new SheetRow(rows.size() + 2, Arrays.asList(line.split(",", -1))));
        }
        List<ProvinceView> provinces = List.of(
                new ProvinceView("01", "Hà Nội", DateRange.since(LocalDate.of(2004, 1, 1)), null),
                new ProvinceView("66", "Đắk Lắk", DateRange.since(LocalDate.of(2004, 1, 1)), null),
                new ProvinceView(
                        "87", "Đồng Tháp", new DateRange(LocalDate.of(2004, 1, 1), LocalDate.of(2025, 6, 30)), "82"));
        return new CommuneSheetCheck(Map.of(EA_KAR.code(), EA_KAR, EA_SUP.code(), EA_SUP), provinces).check(rows);
    }
}
