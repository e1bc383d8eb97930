package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tgpl.shared.DomainException;

/** Words on the screen come from the message files alone, and none is missing there. */
class TextTests {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    /** Letters with marks as Vietnamese writes them, and the đ. */
    private static final Pattern VIETNAMESE = Pattern.compile("[\\u00c0-\\u01b0\\u1ea0-\\u1ef9&&[^\\u00d7\\u00f7]]");

    private static final Pattern JAVA_COMMENT_OR_TEXT = Pattern.compile(
            "(?s)\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'|(?://[^\\n]*|/\\*.*?\\*/)");
    private static final Pattern TEMPLATE_COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern TEMPLATE_KEY =
            Pattern.compile("#\\{([A-Za-z0-9_.-]+)[}(]|#messages\\.msg\\w*\\('([A-Za-z0-9_.-]+)'[,)]");
    private static final Pattern CONSTRAINT_KEY = Pattern.compile("message = \"\\{([A-Za-z0-9_.-]+)}\"");
    private static final Pattern FLASH_KEY =
            Pattern.compile("Flash\\.\\w+\\(\\s*\\w+,\\s*\"([A-Za-z0-9_.-]+)\"\\s*[,)]");

    @Test
    void javaHoldsNoVietnameseOutsideItsComments() {
        assertThat(files(JAVA, ".java")
                        .filter(file ->
                                VIETNAMESE.matcher(withoutComments(file)).find()))
                .isEmpty();
    }

    @Test
    void templatesHoldNoVietnamese() {
        assertThat(files(TEMPLATES, ".html")
                        .filter(file -> VIETNAMESE
                                .matcher(TEMPLATE_COMMENT.matcher(read(file)).replaceAll(""))
                                .find()))
                .isEmpty();
    }

    @Test
    void templatesEscapeAllTheyShow() {
        assertThat(files(TEMPLATES, ".html")
                        .filter(file ->
                                read(file).contains("th:utext") || read(file).contains("[(")))
                .isEmpty();
    }

    @Test
    void eachKeyInATemplateHasItsWords() {
        assertThat(missing(TEMPLATES, ".html", TEMPLATE_KEY)).isEmpty();
    }

    @Test
    void eachKeyOfAConstraintHasItsWords() {
        assertThat(missing(JAVA, ".java", CONSTRAINT_KEY)).isEmpty();
    }

    @Test
    void eachKeyOfWhatIsToldAfterASendingHasItsWords() {
        assertThat(missing(JAVA, ".java", FLASH_KEY)).isEmpty();
    }

    /** Refusals that choose another key do so by a reason whose own words are tested with it. */
    @Test
    void eachRefusalHasItsWords() {
        Set<String> known = keys();
        assertThat(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.tgpl").stream()
                                .filter(type -> type.isAssignableTo(DomainException.class))
                                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                                .filter(type -> type.tryGetMethod("messageKey").isEmpty())
                                .map(type ->
                                        type.getPackageName().split("\\.", -1)[2] + ".error." + type.getSimpleName())
                                .filter(key -> !known.contains(key)))
                .isEmpty();
    }

    @Test
    void eachKeyStandsOnce() {
        List<String> seen = new ArrayList<>();
        List<String> twice = new ArrayList<>();
        files(MESSAGES, ".properties")
                .flatMap(file -> read(file).lines())
                .filter(line -> line.matches("[A-Za-z0-9_.-]+\\s*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .forEach(key -> (seen.contains(key) ? twice : seen).add(key));
        assertThat(twice).isEmpty();
    }

    private static Set<String> missing(Path folder, String ending, Pattern pattern) {
        Set<String> named = new TreeSet<>();
        files(folder, ending)
                .flatMap(file -> pattern.matcher(
                                TEMPLATE_COMMENT.matcher(read(file)).replaceAll(""))
                        .results())
                .map(TextTests::firstGroup)
                .forEach(named::add);
        assertThat(named).as("keys in %s", folder).isNotEmpty();
        named.removeAll(keys());
        return named;
    }

    private static String firstGroup(MatchResult found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        throw new IllegalStateException("a pattern without a key");
    }

    private static Set<String> keys() {
        Properties all = new Properties();
        files(MESSAGES, ".properties").forEach(file -> {
            try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                all.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
        return all.stringPropertyNames();
    }

    private static String withoutComments(Path file) {
        return JAVA_COMMENT_OR_TEXT
                .matcher(read(file))
                .replaceAll(found -> found.group().startsWith("/") ? "" : Matcher.quoteReplacement(found.group()));
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            assertThat(found).as("files in %s", folder).isNotEmpty();
            return found.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
