package vn.tgpl.home.domain.pack;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.HeaderFooter;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.OutputStream;
import java.util.List;

/** Pages of paper, A4, one thing below the other: headings, sentences, tables whose head stands on each page, lines to write on. */
final class PackPages implements AutoCloseable {

    private static final float MARGIN = 42;
    private static final float TEXT = 10;
    private static final float LINE = 22;
    private static final Color HEAD = new Color(0xEE, 0xEE, 0xEE);

    /** So many rows are held at a time; the rest is written already. */
    private static final int ROWS_AT_ONCE = 50;

    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);

    PackPages(OutputStream out, String title, String foot) {
        PdfWriter.getInstance(document, out);
        document.addTitle(title);
        document.addCreator("TGPL");
        HeaderFooter footer = new HeaderFooter(new Phrase(foot + " ", PackFont.regular(8)), true);
        footer.setAlignment(Element.ALIGN_CENTER);
        footer.setBorder(Rectangle.NO_BORDER);
        document.setFooter(footer);
        document.open();
    }

    void title(String text) {
        Paragraph title = new Paragraph(text, PackFont.bold(18));
        title.setSpacingAfter(8);
        document.add(title);
    }

    void heading(String text) {
        Paragraph heading = new Paragraph(text, PackFont.bold(13));
        heading.setSpacingBefore(14);
        heading.setSpacingAfter(8);
        document.add(heading);
    }

    void text(String text) {
        Paragraph paragraph = new Paragraph(text, PackFont.regular(TEXT));
        paragraph.setSpacingAfter(6);
        document.add(paragraph);
    }

    void newPage() {
        document.newPage();
    }

    Table table(List<String> heads, float... widths) {
        return new Table(heads, widths);
    }

    /** A label and a line after it, to be written on. */
    void blank(String label, int lines) {
        PdfPTable table = new PdfPTable(new float[] {30, 70});
        table.setWidthPercentage(100);
        for (int line = 0; line < lines; line++) {
            PdfPCell name = new PdfPCell(new Phrase(line == 0 ? label : "", PackFont.regular(TEXT)));
            name.setBorder(Rectangle.NO_BORDER);
            name.setFixedHeight(LINE);
            name.setVerticalAlignment(Element.ALIGN_BOTTOM);
            table.addCell(name);
            PdfPCell space = new PdfPCell();
            space.setBorder(Rectangle.BOTTOM);
            table.addCell(space);
        }
        document.add(table);
    }

    @Override
    public void close() {
        document.close();
    }

    /** A table as long as there are rows. */
    final class Table {

        private final PdfPTable table;
        private int held;

        private Table(List<String> heads, float... widths) {
            table = new PdfPTable(widths);
            table.setWidthPercentage(100);
            table.setHeaderRows(1);
            table.setSplitLate(false);
            for (String head : heads) {
                PdfPCell cell = cell(head, true);
                cell.setBackgroundColor(HEAD);
                table.addCell(cell);
            }
            table.setComplete(false);
        }

        void row(List<String> cells) {
            cells.forEach(text -> table.addCell(cell(text, false)));
            held++;
            if (held == ROWS_AT_ONCE) {
                document.add(table);
                held = 0;
            }
        }

        void blankRows(int rows) {
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < table.getNumberOfColumns(); column++) {
                    PdfPCell cell = cell("", false);
                    cell.setFixedHeight(LINE);
                    table.addCell(cell);
                }
            }
        }

        void end() {
            table.setComplete(true);
            document.add(table);
        }

        private static PdfPCell cell(String text, boolean head) {
            PdfPCell cell = new PdfPCell(new Phrase(text, head ? PackFont.bold(9) : PackFont.regular(9)));
            cell.setPadding(3);
            cell.setPaddingBottom(4);
            cell.setUseAscender(true);
            cell.setUseDescender(true);
            return cell;
        }
    }
}
