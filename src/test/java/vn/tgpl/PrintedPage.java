package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A page of {@code docs} that is printed from the code. One that no longer says what the code does fails the build;
 * {@code -Dtgpl.print=true} prints it anew.
 */
public record PrintedPage(Path path) {

    /** @param name of the file in {@code docs} */
    public static PrintedPage named(String name) {
        return new PrintedPage(Path.of("docs", name));
    }

    public void assertSays(String printed) {
        if (Boolean.getBoolean("tgpl.print")) {
            try {
                Files.writeString(path, printed);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        assertThat(path).content().isEqualTo(printed);
    }

    /** The rights of each role of a new installation, under its Vietnamese name and in the order of the screens. */
    public static Map<String, Set<String>> rightsOfRoles(JdbcClient jdbc) {
        return jdbc.sql("""
                        select r.label, rr.right_code from identity.role r
                          join identity.role_right rr on rr.role_code = r.code
                         order by r.sort_order""").query((row, index) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }
}
