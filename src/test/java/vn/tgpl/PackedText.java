package vn.tgpl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.springframework.mock.web.MockHttpServletResponse;

/** All that an answer says, be it a page or a sheet, which is packed. */
final class PackedText {

    private PackedText() {}

    static String of(MockHttpServletResponse answer) {
        String type = String.valueOf(answer.getContentType());
        return type.contains("spreadsheet") || type.contains("zip")
                ? unpacked(answer.getContentAsByteArray())
                : new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String unpacked(byte[] packed) {
        StringBuilder text = new StringBuilder();
        try {
            Path file = Files.createTempFile("packed", ".zip");
            Files.write(file, packed);
            try (ZipFile parts = new ZipFile(file.toFile())) {
                for (ZipEntry part : Collections.list(parts.entries())) {
                    text.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }
}
