package vn.tgpl.platform.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The form that follows from what was chosen. */
class ChosenSidesTests {

    @Test
    void whatIsTakenFromTheOtherReplacesWhatWasTypedAndTheRestStays() {
        ChosenSides chosen = ChosenSides.of(page("theirs", "mine"));
        assertThat(chosen.complete()).isTrue();
        assertThat(chosen.fields().get("name")).containsExactly("His");
        assertThat(chosen.fields().get("roles")).containsExactly("mine1", "mine2");
        assertThat(chosen.fields().get("version")).containsExactly("8");
        assertThat(chosen.fields().get("note")).containsExactly("typed");
        assertThat(chosen.fields().keySet()).noneMatch(name -> name.startsWith("merge"));
    }

    @Test
    void whatStandsEmptyWithTheOtherIsEmptiedWithAllItsValues() {
        ChosenSides chosen = ChosenSides.of(page("mine", "theirs"));
        assertThat(chosen.fields()).doesNotContainKey("roles");
        assertThat(chosen.fields().get("name")).containsExactly("Mine");
    }

    @Test
    void whileSomethingIsToBeChosenTheFormStaysOfTheVersionItWasMadeOf() {
        Map<String, String[]> page = page("theirs", "mine");
        page.remove(ChosenSides.choice(1));
        ChosenSides chosen = ChosenSides.of(page);
        assertThat(chosen.complete()).isFalse();
        assertThat(chosen.fields().get("name")).containsExactly("Mine");
        assertThat(chosen.fields().get("version")).containsExactly("7");
        assertThat(chosen.byKey()).isEqualTo(Map.of("the name", "theirs"));
    }

    private static Map<String, String[]> page(String first, String second) {
        Map<String, String[]> page = new LinkedHashMap<>();
        put(page, "merge", "true");
        put(page, "name", "Mine");
        put(page, "roles", "mine1", "mine2");
        put(page, "note", "typed");
        put(page, "version", "7");
        put(page, "merge.next.version", "8");
        put(page, ChosenSides.key(0), "the name");
        put(page, ChosenSides.names(0), "name");
        put(page, ChosenSides.stored(0, "name"), "His");
        put(page, ChosenSides.choice(0), first);
        put(page, ChosenSides.key(1), "the roles");
        put(page, ChosenSides.names(1), "roles");
        put(page, ChosenSides.choice(1), second);
        return page;
    }

    private static void put(Map<String, String[]> page, String name, String... values) {
        page.put(name, values);
    }
}
