package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TemplateTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern TAG = Pattern.compile("<[a-z](?:[^<>\"]|\"[^\"]*\")*>");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(if|unless|each)=");
    private static final Pattern SENDS_WHAT_WAS_SEEN = Pattern.compile("hidden\\('(version|seenAt|seen\\.version)'\\)");
    private static final Pattern TELLS_WHAT_WAS_STORED =
            Pattern.compile("platform/stale :: notice|intake/decision :: frame");

    private static final Map<Path, String> TEXTS = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                TEXTS.put(TEMPLATES.relativize(file), Files.readString(file));
            }
        }
    }

    /** Thymeleaf replaces first and asks later: a condition beside {@code th:replace} is never looked at. */
    @Test
    void noConditionStandsOnATagThatIsReplaced() {
        List<String> ignored = new ArrayList<>();
        int replaced = 0;
        for (Map.Entry<Path, String> template : TEXTS.entrySet()) {
            Matcher tag = TAG.matcher(template.getValue());
            while (tag.find()) {
                if (tag.group().contains("th:replace=")) {
                    replaced++;
                    if (CONDITION.matcher(tag.group()).find()) {
                        ignored.add(template.getKey() + ": " + tag.group());
                    }
                }
            }
        }
        assertThat(replaced).isPositive();
        assertThat(ignored).isEmpty();
    }

    @Test
    void whatSendsTheVersionItsFormWasMadeOfTellsWhatWasStoredMeanwhile() {
        assertThat(TEXTS.entrySet().stream()
                        .filter(template ->
                                SENDS_WHAT_WAS_SEEN.matcher(template.getValue()).find())
                        .filter(template -> !TELLS_WHAT_WAS_STORED
                                .matcher(template.getValue())
                                .find())
                        .map(Map.Entry::getKey))
                // their pages show all days of the period under the form, stored ones too
                .containsExactlyInAnyOrder(Path.of("calendar/period.html"), Path.of("retention/period.html"));
    }
}
