package vn.tgpl.catalog.domain;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import vn.tgpl.shared.VietnameseText;

/** Reads the rows below the heading, from .xlsx or .csv; what it is shows in the content, not in the name. */
final class SheetReader {

    static final int LARGEST_FILE = 5 * 1024 * 1024;
    static final int MOST_ROWS = 20_000;

    private static final String HEADING_OF_CODES = "ma";

    private SheetReader() {}

    static List<SheetRow> read(byte[] file) {
        return read("", file);
    }

    /** @param fileName says what the file claims to be, should its content be neither */
    static List<SheetRow> read(String fileName, byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw new FileTooLarge();
        }
        if (file.length == 0) {
            throw new FileEmpty();
        }
        if (fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx") && !isZip(file)) {
            throw new NotAWorkbook();
        }
        List<SheetRow> rows = rows(file);
        if (rows.size() > MOST_ROWS + 1) {
            throw new TooManyRows();
        }
        if (rows.stream().allMatch(SheetRow::isBlank)) {
            throw new FileEmpty();
        }
        if (!VietnameseText.fold(rows.get(0).cell(CommuneColumn.CODE)).startsWith(HEADING_OF_CODES)) {
            throw new HeadingMissing();
        }
        List<SheetRow> below =
                rows.stream().skip(1).filter(row -> !row.isBlank()).toList();
        if (below.isEmpty()) {
            throw new FileEmpty();
        }
        return below;
    }

    private static List<SheetRow> rows(byte[] file) {
        try {
            return isZip(file) ? XlsxRows.read(file, MOST_ROWS + 2) : CsvRows.read(file, MOST_ROWS + 2);
        } catch (IOException damaged) {
            throw new UnreadableFile(damaged);
        }
    }

    private static boolean isZip(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }
}
