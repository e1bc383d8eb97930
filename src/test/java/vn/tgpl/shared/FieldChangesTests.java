package vn.tgpl.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldChangesTests {

    @Test
    void onlyWhatDiffersIsWrittenAndNothingIsTheSameAsEmpty() {
        assertThat(new FieldChanges()
                        .compare("name", "A", "B")
                        .compare("phone", null, "")
                        .compare("address", "C", "C")
                        .compare("to", "D", null)
                        .written())
                .isEqualTo("name: A → B\nto: D → ");
        assertThat(new FieldChanges().compare("name", "A", "A").written()).isNull();
    }

    @Test
    void whatIsMaskedIsToldAsChangedThoughTheMasksAreTheSame() {
        assertThat(new FieldChanges()
                        .compareMasked("number", "123", "456", value -> "***")
                        .compareMasked("phone", "7", "7", value -> "*")
                        .compareMasked("note", null, "x", value -> "***")
                        .written())
                .isEqualTo("number: *** → ***\nnote:  → ***");
    }

    @Test
    void whateverWasTypedIsReadAsItWas() {
        String typed = "a: b → c\n\\n name: x → y \\";
        assertThat(FieldChanges.read(new FieldChanges()
                        .compare("note", typed, null)
                        .compare("name", "one", typed)
                        .written()))
                .containsExactly(new FieldChange("note", typed, null), new FieldChange("name", "one", typed));
    }

    @Test
    void wordsOfSomebodyAreNotTakenForChanges() {
        assertThat(FieldChanges.read(null)).isEmpty();
        assertThat(FieldChanges.read("01/12/2027 – 30/11/2029")).isEmpty();
        assertThat(FieldChanges.read("name: A → B\nand more")).isEmpty();
    }
}
