package vn.tgpl.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** docs/security.md answers each requirement of ASVS 5.0 on the list, and names no test that is not there. */
class SecurityTableTests {

    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d[\\d., ]*) \\|.*$");
    private static final Pattern TEST = Pattern.compile("\\b[A-Z]\\w*Tests\\b");

    /** What a requirement without a test has to say instead. */
    private static final Pattern ANSWER =
            Pattern.compile(TEST.pattern() + "|\\*\\*open\\*\\*|does not apply|no test|the installation");

    private static String page = "";
    private static List<String> list = List.of();

    @BeforeAll
    static void read() throws IOException {
        page = Files.readString(Path.of("docs/security.md"));
        list = Files.readAllLines(Path.of("src/test/resources/asvs-5.0-numbers.csv"));
    }

    @Test
    void eachRequirementOfTheFirstTwoLevelsStandsThereOnce() {
        Set<String> owed = numbers("[12]").collect(Collectors.toSet());
        assertThat(owed).hasSize(200);
        assertThat(answered()).doesNotHaveDuplicates().containsAll(owed);
    }

    @Test
    void noNumberStandsThereThatIsNoRequirement() {
        assertThat(numbers("[123]").toList()).containsAll(answered());
    }

    @Test
    void eachTestThatIsNamedIsThere() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            Set<String> there = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
            assertThat(there)
                    .containsAll(
                            TEST.matcher(page).results().map(MatchResult::group).collect(Collectors.toSet()));
        }
    }

    @Test
    void eachRowSaysWhatShowsItOrWhatIsMissing() {
        assertThat(ROW.matcher(page).results().map(MatchResult::group))
                .isNotEmpty()
                .allSatisfy(row -> {
                    String[] cells = row.substring(1, row.length() - 1).split("\\|", -1);
                    assertThat(cells).hasSize(4).noneMatch(String::isBlank);
                    assertThat(cells[3]).containsPattern(ANSWER);
                });
    }

    @Test
    void eachAttackStandsThereWithWhatTriesIt() {
        List<String> rows = page.lines()
                .filter(line -> line.matches("\\| S\\d+ .*"))
                .map(line -> line.replaceFirst("^\\| (S\\d+) .*", "$1"))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 18).mapToObj(n -> "S" + n).toList());
        assertThat(page.lines().filter(line -> line.matches("\\| S\\d+ .*")))
                .allSatisfy(line -> assertThat(line).containsPattern(ANSWER));
    }

    private static Stream<String> numbers(String levels) {
        return list.stream().filter(line -> line.matches("[\\d.]+," + levels)).map(line -> line.split(",", 2)[0]);
    }

    private static List<String> answered() {
        return ROW.matcher(page)
                .results()
                .flatMap(row -> Arrays.stream(row.group(1).split(",", -1)))
                .map(String::strip)
                .toList();
    }
}
