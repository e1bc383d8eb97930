package vn.tgpl.home.domain.pack;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;

/** What somebody reads who copies the text of a file. */
final class PdfText {

    private PdfText() {}

    static String of(byte[] file) throws IOException {
        try (PdfReader reader = new PdfReader(file)) {
            PdfTextExtractor pages = new PdfTextExtractor(reader);
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(pages.getTextFromPage(page)).append('\n');
            }
            return text.toString();
        }
    }

    static int pages(byte[] file) throws IOException {
        try (PdfReader reader = new PdfReader(file)) {
            return reader.getNumberOfPages();
        }
    }
}
