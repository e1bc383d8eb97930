package vn.tgpl.casework.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The register as a sheet, written line by line. Every cell is text, so that none can be taken for a formula. */
class RegisterSheet implements AutoCloseable {

    private static final int FLUSH = 500;
    private static final int WIDTH = 20;
    private static final int LAST_COLUMN = RegisterLine.COLUMNS.size() - 1;

    /** Rows of the head: the office, the name of the book, its year, and the names of the columns. */
    private static final int COLUMN_NAMES = 3;

    private static final short ONE_SHEET_WIDE = 1;
    private static final short ANY_NUMBER_HIGH = 0;

    private static final String MARK = "TGPL";

    private final Workbook workbook;
    private final Worksheet sheet;
    private final String taken;
    private int line = COLUMN_NAMES;

    RegisterSheet(OutputStream out, RegisterBook book, CaseTexts texts, String taken) {
        this.taken = taken;
        workbook = new Workbook(out, "TGPL", "1.0");
        sheet = workbook.newWorksheet(texts.text("casework.register.sheet"));
        title(0, book.officeName());
        title(1, texts.text("casework.register.heading"));
        title(2, book.title());
        for (int column = 0; column <= LAST_COLUMN; column++) {
            sheet.value(COLUMN_NAMES, column, texts.text("casework.register." + RegisterLine.COLUMNS.get(column)));
            sheet.width(column, WIDTH);
        }
        sheet.range(COLUMN_NAMES, 0, COLUMN_NAMES, LAST_COLUMN)
                .style()
                .bold()
                .wrapText(true)
                .set();
        sheet.freezePane(0, COLUMN_NAMES + 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth(ONE_SHEET_WIDE);
        sheet.fitToHeight(ANY_NUMBER_HIGH);
        sheet.repeatRows(COLUMN_NAMES);
    }

    private void title(int row, String text) {
        sheet.inlineString(row, 0, text);
        Range across = sheet.range(row, 0, row, LAST_COLUMN);
        across.merge();
        across.style().bold().horizontalAlignment("center").set();
    }

    void add(RegisterLine register) {
        line++;
        List<String> cells = register.cells();
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(line, column, cells.get(column));
        }
        if (line % FLUSH == 0) {
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
        // an ampersand alone begins a code there
        sheet.footer(taken.replace("&", "&&"), Position.LEFT);
        workbook.newWorksheet(MARK).inlineString(0, 0, taken);
        workbook.close();
    }
}
