package vn.tgpl.home.domain.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put onto paper is what is read from it, in every letter. */
class PackPagesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "àáảãạăằắẳẵặâầấẩẫậ",
                "èéẻẽẹêềếểễệìíỉĩị",
                "òóỏõọôồốổỗộơờớởỡợ",
                "ùúủũụưừứửữựỳýỷỹỵđ",
                "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬ",
                "ÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊ",
                "ÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢ",
                "ÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ",
                "H'Mô Niê KđămČĕŭĭ",
            })
    void theTextReadIsTheTextWritten(String letters) throws IOException {
        byte[] file = written(pages -> {
            pages.text(letters);
            PackPages.Table table = pages.table(List.of("A"), 1);
            table.row(List.of(letters));
            table.end();
        });
        assertThat(PdfText.of(file).split(letters, -1)).as(PdfText.of(file)).hasSize(3);
    }

    @Test
    void aLongTableGoesOnWithItsHeadOnEveryPage() throws IOException {
        byte[] file = written(pages -> {
            PackPages.Table table = pages.table(List.of("Head", "Other"), 1, 1);
            for (int row = 1; row <= 130; row++) {
                table.row(List.of("row " + row, "x"));
            }
            table.end();
        });
        int pages = PdfText.pages(file);
        assertThat(pages).isGreaterThan(2);
        assertThat(PdfText.of(file)).contains("row 1", "row 130");
        assertThat(PdfText.of(file).split("Head", -1)).hasSize(pages + 1);
    }

    private static byte[] written(Consumer<PackPages> what) throws IOException {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            try (PackPages pages = new PackPages(file, "Title", "Foot")) {
                what.accept(pages);
            }
            return file.toByteArray();
        }
    }
}
