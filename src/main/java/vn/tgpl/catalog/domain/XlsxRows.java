package vn.tgpl.catalog.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The rows of a workbook's first sheet. */
final class XlsxRows {

    private static final long LARGEST_CONTENT = 100L * 1024 * 1024;

    /** A workbook of one sheet has about ten; many empty ones cost time all the same. */
    private static final int MOST_ENTRIES = 1000;

    private XlsxRows() {}

    static List<SheetRow> read(byte[] file, int most) throws IOException {
        refuseBlownUp(file);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.limit(most).map(XlsxRows::row).toList();
        } catch (ExcelReaderException damaged) {
            throw new IOException(damaged);
        }
    }

    private static SheetRow row(Row row) {
        return new SheetRow(
                row.getRowNum(),
                row.stream()
                        .map(XlsxRows::text)
                        .limit(CommuneColumn.values().length)
                        .toList());
    }

    /** Numbers come as digits, days as the count of days that Excel keeps. */
    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.getText();
    }

    /** A small archive may unfold without end. */
    private static void refuseBlownUp(byte[] file) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long total = 0;
        try (ZipFile archive = ZipFile.builder().setByteArray(file).get()) {
            List<ZipArchiveEntry> entries = Collections.list(archive.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw new FileTooLarge();
            }
            for (ZipArchiveEntry entry : entries) {
                try (InputStream content = archive.getInputStream(entry)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        total += read;
                        if (total > LARGEST_CONTENT) {
                            throw new FileTooLarge();
                        }
                    }
                }
            }
        }
    }
}
