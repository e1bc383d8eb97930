package vn.tgpl.catalog.domain;

import java.io.IOException;
import java.util.List;
import vn.tgpl.shared.VietnameseText;

/** Reads the rows below the heading, from .xlsx or .csv; what it is shows in the content, not in the name. */
final class SheetReader {

    static final int LARGEST_FILE = 5 * 1024 * 1024;
    static final int MOST_ROWS = 20_000;

    private static final String HEADING_OF_CODES = "ma";

    private SheetReader() {}

    static List<SheetRow> read(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw new FileTooLarge();
        }
        List<SheetRow> rows = rows(file);
        if (rows.size() > MOST_ROWS + 1) {
            throw new TooManyRows();
        }
        if (rows.isEmpty()
                || !VietnameseText.fold(rows.get(0).cell(CommuneColumn.CODE)).startsWith(HEADING_OF_CODES)) {
            throw new HeadingMissing();
        }
        return rows.stream().skip(1).filter(row -> !row.isBlank()).toList();
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
