package vn.tgpl.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Scripts, templates and the compose file, read as they are shipped. */
class ShippedFilesTests {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /** ASVS 3.2.2, 15.3.6: what makes a text part of the page, or of the program, or merges foreign keys into an object. */
    private static final Pattern TEXT_BECOMES_MORE =
            Pattern.compile("\\.(inner|outer)HTML\\b|insertAdjacentHTML|document\\.write"
                    + "|\\beval\\(|new Function|setTimeout\\(['\"`]|Object\\.assign|__proto__");

    private static final Pattern STORE =
            Pattern.compile("(?:local|session)Storage\\.setItem\\(([^,]+),|indexedDB|caches\\.open");
    private static final Pattern PASSWORD = Pattern.compile("<input[^>]*type=\"password\"[^>]*>");
    private static final Pattern SECRET = Pattern.compile("(?m)^\\s+\\w*(?:PASSWORD|SECRET_KEY): (.*)$");

    @Test
    void scriptsWriteTextAsText() throws IOException {
        assertThat(files("static/js", ".js"))
                .isNotEmpty()
                .allSatisfy(script ->
                        assertThat(code(script)).as(script.toString()).doesNotContainPattern(TEXT_BECOMES_MORE));
    }

    /** ASVS 14.3.3: how the page looks, and nothing that it shows. */
    @Test
    void browsersKeepHowThePageLooksAlone() throws IOException {
        List<String> kept = files("static/js", ".js").stream()
                .flatMap(script -> STORE.matcher(code(script)).results())
                .map(MatchResult::group)
                .toList();
        assertThat(kept)
                .containsExactlyInAnyOrder("localStorage.setItem(key,", "localStorage.setItem('tgpl-nav-folded',");
    }

    /** ASVS 6.2.6, 6.2.7: hidden while it is typed, and never kept from the store of passwords of the browser. */
    @Test
    void passwordsAreHiddenAndMayBeFilledIn() throws IOException {
        List<String> fields = files("templates", ".html").stream()
                .flatMap(template -> PASSWORD.matcher(read(template)).results())
                .map(MatchResult::group)
                .toList();
        assertThat(fields)
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field)
                        .containsPattern("autocomplete=(\"current-password\"|\\$\\{autocomplete)")
                        .doesNotContain("onpaste"));
    }

    /** ASVS 13.2.3: nothing starts before somebody has chosen each. */
    @Test
    void theComposeFileBringsNoPassword() {
        assertThat(SECRET.matcher(read(Path.of("docker-compose.yml"))).results().map(found -> found.group(1)))
                .hasSizeGreaterThan(3)
                .allSatisfy(value -> assertThat(value).matches("\\$\\{\\w+:\\?.+}"));
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(RESOURCES.resolve(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    /** Without what is said in its comments. */
    private static String code(Path script) {
        return read(script).replaceAll("(?m)^\\s*//.*$", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(file.toString(), unreadable);
        }
    }
}
