package vn.tgpl.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook made to harm: ASVS 1.5.1, 5.2.3. */
class HostileWorkbookTests {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String DECLARATION = "<!DOCTYPE worksheet [%s]>";

    @TempDir
    private Path folder;

    @Test
    void anEntityThatNamesAFileOfTheServerIsNotRead() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "Ma xa");
        byte[] book = withEntity("<!ENTITY cell SYSTEM \"" + file.toUri() + "\">");
        assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> SheetReader.read("x.xlsx", book));
    }

    @Test
    void anEntityIsNotUnfolded() throws IOException {
        byte[] book = withEntity("<!ENTITY cell \"Ma xa\">");
        assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> SheetReader.read("x.xlsx", book));
    }

    @Test
    void anArchiveOfVeryManyFilesIsRefused() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (int entry = 0; entry < 1001; entry++) {
                zip.putNextEntry(new ZipEntry("xl/" + entry));
            }
        }
        assertThatExceptionOfType(FileTooLarge.class).isThrownBy(() -> SheetReader.read("x.xlsx", file.toByteArray()));
    }

    /** A workbook that would be taken, but for what its first cell says. */
    private byte[] withEntity(String entity) throws IOException {
        Path sound = folder.resolve("sound.xlsx");
        try (Workbook book = new Workbook(Files.newOutputStream(sound), "test", "1.0")) {
            var sheet = book.newWorksheet("Xa");
            sheet.inlineString(0, 0, "Ma xa");
            sheet.inlineString(1, 0, "24490");
        }
        assertThat(SheetReader.read("x.xlsx", Files.readAllBytes(sound))).hasSize(1);
        ByteArrayOutputStream hostile = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(sound.toFile());
                ZipOutputStream out = new ZipOutputStream(hostile)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.getInputStream(entry).readAllBytes();
                out.write(entry.getName().equals(SHEET) ? hostile(content, entity) : content);
            }
        }
        return hostile.toByteArray();
    }

    private static byte[] hostile(byte[] sheet, String entity) {
        String text = new String(sheet, StandardCharsets.UTF_8);
        int root = text.indexOf("<worksheet");
        assertThat(text).contains("Ma xa");
        return (text.substring(0, root)
                        + DECLARATION.formatted(entity)
                        + text.substring(root).replaceFirst("Ma xa", "&cell;"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
