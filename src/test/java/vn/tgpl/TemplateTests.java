package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplateTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern TAG = Pattern.compile("<[a-z](?:[^<>\"]|\"[^\"]*\")*>");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(if|unless|each)=");

    /** Thymeleaf replaces first and asks later: a condition beside {@code th:replace} is never looked at. */
    @Test
    void noConditionStandsOnATagThatIsReplaced() throws IOException {
        List<String> ignored = new ArrayList<>();
        int replaced = 0;
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                Matcher tag = TAG.matcher(Files.readString(file));
                while (tag.find()) {
                    if (tag.group().contains("th:replace=")) {
                        replaced++;
                        if (CONDITION.matcher(tag.group()).find()) {
                            ignored.add(file + ": " + tag.group());
                        }
                    }
                }
            }
        }
        assertThat(replaced).isPositive();
        assertThat(ignored).isEmpty();
    }
}
