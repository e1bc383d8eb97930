package vn.tgpl.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.HttpHeaders;

/**
 * A list as a sheet, written line by line into the answer, each numbered. Every other cell is text, so that no number loses
 * its first zero and nothing can be taken for a formula.
 */
public final class ListSheet {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int FLUSH = 500;
    private static final int WIDTH = 22;
    private static final String MARK = "TGPL";

    private final String name;
    private final String numberHead;
    private final List<String> heads;
    private final String taken;

    /**
     * @param name of the sheet
     * @param numberHead of the column of numbers, which comes first
     * @param heads of the columns behind it
     * @param taken who takes it and when ({@link TakenMark}): at the foot of each page on paper, and on a sheet of its own
     */
    public ListSheet(String name, String numberHead, List<String> heads, String taken) {
        this.name = name;
        this.numberHead = numberHead;
        this.heads = List.copyOf(heads);
        this.taken = taken;
    }

    /**
     * Writes the whole sheet; the rows are gone through once.
     *
     * @param fileName without its ending, of plain letters
     * @param cells of a row, without its number
     */
    public <T> void answer(
            HttpServletResponse response, String fileName, Iterator<T> rows, Function<T, List<String>> cells)
            throws IOException {
        response.setContentType(XLSX);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + fileName + ".xlsx");
        try (Workbook workbook = new Workbook(response.getOutputStream(), "TGPL", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name);
            head(sheet);
            for (int line = 1; rows.hasNext(); line++) {
                write(sheet, line, cells.apply(rows.next()));
            }
            // an ampersand alone begins a code there
            sheet.footer(taken.replace("&", "&&"), Position.LEFT);
            workbook.newWorksheet(MARK).inlineString(0, 0, taken);
        }
    }

    private void head(Worksheet sheet) {
        sheet.value(0, 0, numberHead);
        for (int column = 1; column <= heads.size(); column++) {
            sheet.value(0, column, heads.get(column - 1));
            sheet.width(column, WIDTH);
        }
        sheet.range(0, 0, 0, heads.size()).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private static void write(Worksheet sheet, int line, List<String> cells) {
        sheet.value(line, 0, line);
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(line, column + 1, cells.get(column));
        }
        if (line % FLUSH == 0) {
            flush(sheet);
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
