package vn.tgpl.reporting.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes cases into a sheet, row by row. Every cell is text, so that none can be taken for a formula. */
class CaseSheet implements AutoCloseable {

    private static final int FLUSH = 500;
    private static final int WIDTH = 22;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final List<CaseColumn> columns;
    private int row;

    /** @param nameless without the columns that lead to a person */
    CaseSheet(OutputStream out, Labels labels, boolean nameless) {
        columns = CaseColumn.shown(nameless);
        workbook = new Workbook(out, "TGPL", "1.0");
        sheet = workbook.newWorksheet(labels.text("reporting.sheet"));
        sheet.value(0, 0, labels.text("common.no.column"));
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column + 1, columns.get(column).head(labels, nameless));
            sheet.width(column + 1, WIDTH);
        }
        sheet.range(0, 0, 0, columns.size()).style().bold().set();
        sheet.freezePane(0, 1);
    }

    void add(CaseLine line) {
        row++;
        sheet.value(row, 0, row);
        for (int column = 0; column < columns.size(); column++) {
            sheet.inlineString(row, column + 1, columns.get(column).of(line));
        }
        if (row % FLUSH == 0) {
            flush();
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
