package vn.tgpl.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTests {

    private static final String HEADING = "Mã xã,Tên,Loại,Mã tỉnh,Từ,Đến,Kế thừa\n";

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff"})
    void reads_separated_text_with_and_without_byte_order_mark(String mark) {
        List<SheetRow> rows =
                read(mark + HEADING + "24490,\"Ea \"\"Kar\"\", mới\",Xã,66,01/07/2025,,\r\n\n,,,\n24491,Lắk");
        assertThat(rows).extracting(SheetRow::number).containsExactly(2, 5);
        assertThat(rows.get(0).cell(CommuneColumn.NAME)).isEqualTo("Ea \"Kar\", mới");
        assertThat(rows.get(1).cell(CommuneColumn.KIND)).isEmpty();
    }

    @Test
    void reads_semicolons_and_composes_letters() {
        List<SheetRow> rows = read("Ma xa;Ten\n24490;Ho\u0300a Phu\u0301");
        assertThat(rows.get(0).cell(CommuneColumn.NAME)).isEqualTo("Hòa Phú");
    }

    @Test
    void reads_a_workbook_with_numbers_and_days() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Xa");
            sheet.value(0, 0, "Mã xã");
            sheet.value(1, 0, 4);
            sheet.value(1, 1, "Phường Tân Lập");
            sheet.value(1, 3, 66);
            sheet.value(1, 4, LocalDate.of(2025, 7, 1));
        }
        SheetRow row = SheetReader.read("x.xlsx", file.toByteArray()).get(0);
        assertThat(row.number()).isEqualTo(2);
        assertThat(row.cell(CommuneColumn.CODE)).isEqualTo("4");
        assertThat(row.cell(CommuneColumn.PROVINCE)).isEqualTo("66");
        assertThat(row.cell(CommuneColumn.VALID_FROM)).isEqualTo("45839");
    }

    @Test
    void a_file_without_heading_is_refused() {
        assertThatExceptionOfType(HeadingMissing.class).isThrownBy(() -> read("24490,Ea Kar,Xã,66,01/07/2025\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff", "\n\n", ",,,\n", HEADING, HEADING + ",,,\n"})
    void a_file_that_holds_no_row_is_said_to_hold_none(String text) {
        assertThatExceptionOfType(FileEmpty.class).isThrownBy(() -> read(text));
    }

    @Test
    void a_file_that_only_claims_to_be_a_workbook_is_told_from_a_damaged_one() {
        byte[] text = (HEADING + "24490,Ea Kar").getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(NotAWorkbook.class).isThrownBy(() -> SheetReader.read("Communes.XLSX", text));
        assertThat(SheetReader.read("communes.csv", text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "communes", "communes.txt", "communes.csv.exe", "communes.pdf"})
    void text_by_another_name_is_refused(String fileName) {
        byte[] text = (HEADING + "24490,Ea Kar").getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(OtherKindOfFile.class).isThrownBy(() -> SheetReader.read(fileName, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"communes.csv", "communes.zip", "communes.jar"})
    void a_workbook_by_another_name_is_refused(String fileName) {
        byte[] packed = {'P', 'K', 3, 4, 1, 2, 3};
        assertThatExceptionOfType(OtherKindOfFile.class).isThrownBy(() -> SheetReader.read(fileName, packed));
    }

    @Test
    void damaged_and_foreign_files_are_refused() {
        byte[] latin = HEADING.getBytes(StandardCharsets.UTF_16);
        byte[] broken = {'P', 'K', 3, 4, 1, 2, 3};
        assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> SheetReader.read("x.csv", latin));
        assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> SheetReader.read("x.xlsx", broken));
    }

    @Test
    void large_files_and_long_lists_are_refused() {
        assertThatExceptionOfType(FileTooLarge.class)
                .isThrownBy(() -> SheetReader.read("x.csv", new byte[SheetReader.LARGEST_FILE + 1]));
        String tooMany = HEADING + "1,x\n".repeat(SheetReader.MOST_ROWS + 1);
        assertThatExceptionOfType(TooManyRows.class).isThrownBy(() -> read(tooMany));
        assertThat(read(HEADING + "1,x\n".repeat(SheetReader.MOST_ROWS))).hasSize(SheetReader.MOST_ROWS);
    }

    @Test
    void an_archive_that_unfolds_without_end_is_refused() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] blanks = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 101; megabyte++) {
                zip.write(blanks);
            }
        }
        assertThatExceptionOfType(FileTooLarge.class).isThrownBy(() -> SheetReader.read("x.xlsx", file.toByteArray()));
    }

    private static List<SheetRow> read(String text) {
        return SheetReader.read("x.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
