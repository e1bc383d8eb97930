package vn.tgpl.home.domain.pack;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** A serif with every Vietnamese letter, put into the file itself, so that it reads the same wherever it is printed. */
final class PackFont {

    private static final BaseFont REGULAR = load("LiberationSerif-Regular.ttf");
    private static final BaseFont BOLD = load("LiberationSerif-Bold.ttf");

    private PackFont() {}

    static Font regular(float size) {
        return new Font(REGULAR, size);
    }

    static Font bold(float size) {
        return new Font(BOLD, size);
    }

    private static BaseFont load(String name) {
        try {
            byte[] font = new ClassPathResource("liberation/" + name).getContentAsByteArray();
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, font, null);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (DocumentException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
