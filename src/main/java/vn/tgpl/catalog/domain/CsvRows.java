package vn.tgpl.catalog.domain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of separated text: UTF-8 with or without a byte order mark, comma or semicolon, quotes doubled. */
final class CsvRows {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final String text;
    private final char separator;
    private final List<SheetRow> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();

    private CsvRows(String text) {
        this.text = text;
        String heading = text.lines().findFirst().orElse("");
        this.separator = heading.indexOf(';') >= 0 ? ';' : ',';
    }

    static List<SheetRow> read(byte[] file, int most) throws IOException {
        return new CsvRows(decoded(file)).parsed(most);
    }

    /** Strict decoding: text in another encoding is refused instead of stored broken. */
    private static String decoded(byte[] file) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file))
                .toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private List<SheetRow> parsed(int most) {
        boolean quoted = false;
        for (int at = 0; at < text.length() && rows.size() < most; at++) {
            char letter = text.charAt(at);
            if (quoted && letter == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (quoted) {
                cell.append(letter);
            } else if (letter == separator) {
                endCell();
            } else if (letter == '\n') {
                endRow();
            } else if (letter != '\r') {
                cell.append(letter);
            }
        }
        if (cell.length() > 0 || !cells.isEmpty()) {
            endRow();
        }
        return rows;
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(new SheetRow(rows.size() + 1, cells));
        cells = new ArrayList<>();
    }
}
