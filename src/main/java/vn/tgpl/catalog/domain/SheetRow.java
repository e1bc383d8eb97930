package vn.tgpl.catalog.domain;

import java.util.List;
import vn.tgpl.shared.VietnameseText;

/** A row of an uploaded file; the number is the one a person sees in the program that shows the file. */
record SheetRow(int number, List<String> cells) {

    SheetRow {
        cells = List.copyOf(cells);
    }

    /** The text of a column without outer blanks; empty when the row is shorter. */
    String cell(CommuneColumn column) {
        return column.place() < cells.size() ? VietnameseText.nfc(cells.get(column.place())) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
