package vn.tgpl.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journeys that cannot be run are never left out in silence. */
class BrowserExtensionTests {

    @TempDir
    private Path folder;

    @Test
    void withoutABrowserTheJourneysAreSkippedAndThatIsSaidLoudly() {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThat(BrowserExtension.condition(null, folder.toString()).isDisabled())
                    .isTrue();
        } finally {
            System.setErr(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("NO BROWSER FOUND", "SKIPPED");
    }

    @Test
    void aBrowserThatWasNamedAndIsNotThereFailsTheJourneys() {
        assertThatThrownBy(() -> BrowserExtension.condition(folder + "/nowhere", "/usr/bin"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void aBrowserIsFoundByItsNameOnThePathOrWhereItIsNamed() throws IOException {
        Path browser = Files.createFile(folder.resolve("chromium"));
        assertThat(browser.toFile().setExecutable(true)).isTrue();
        assertThat(BrowserExtension.condition(null, "/nowhere:" + folder).isDisabled())
                .isFalse();
        assertThat(BrowserExtension.condition(browser.toString(), "").isDisabled())
                .isFalse();
    }
}
