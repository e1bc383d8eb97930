package vn.tgpl.casework.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The register as a sheet, written line by line. Every cell is text, so that none can be taken for a formula. */
class RegisterSheet implements AutoCloseable {

    private static final int FLUSH = 500;
    private static final int WIDTH = 20;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int line;

    RegisterSheet(OutputStream out, CaseTexts texts) {
        workbook = new Workbook(out, "TGPL", "1.0");
        sheet = workbook.newWorksheet(texts.text("casework.register.sheet"));
        for (int column = 0; column < RegisterLine.COLUMNS.size(); column++) {
            sheet.value(0, column, texts.text("casework.register." + RegisterLine.COLUMNS.get(column)));
            sheet.width(column, WIDTH);
        }
        sheet.range(0, 0, 0, RegisterLine.COLUMNS.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
        sheet.freezePane(0, 1);
        sheet.pageOrientation("landscape");
        sheet.repeatRows(0);
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
        workbook.close();
    }
}
