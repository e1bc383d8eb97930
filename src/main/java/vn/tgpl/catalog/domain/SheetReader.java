package vn.tgpl.catalog.domain;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import vn.tgpl.shared.VietnameseText;

/** Reads the rows below the heading, from .xlsx or .csv; the content has to be what the name says. */
final class SheetReader {

    static final int LARGEST_FILE = 5 * 1024 * 1024;
    static final int MOST_ROWS = 20_000;

    private static final String HEADING_OF_CODES = "ma";
    private static final String WORKBOOK = ".xlsx";
    private static final String SEPARATED_TEXT = ".csv";

    private SheetReader() {}

    /** @param fileName says by its ending what the file claims to be */
    static List<SheetRow> read(String fileName, byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw new FileTooLarge();
        }
        if (file.length == 0) {
            throw new FileEmpty();
        }
        requireWhatItsNameSays(fileName.toLowerCase(Locale.ROOT), isZip(file));
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

    private static void requireWhatItsNameSays(String fileName, boolean workbook) {
        if (fileName.endsWith(WORKBOOK)) {
            if (!workbook) {
                throw new NotAWorkbook();
            }
        } else if (workbook || !fileName.endsWith(SEPARATED_TEXT)) {
            throw new OtherKindOfFile();
        }
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
