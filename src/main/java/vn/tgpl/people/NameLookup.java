package vn.tgpl.people;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.shared.VietnameseText;

/** Looks words up in the dictionary of all names on record, with or without marks, whole or in part. */
@Component
public class NameLookup {

    private static final int FEW_NAMES = 5;
    private static final int MOST_NAMES = 300;
    private static final int MOST_BEARERS = 20_000;

    private final JdbcClient jdbc;

    NameLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every word must occur in the name, in any order. */
    @Transactional(readOnly = true)
    public NameMatch find(String words) {
        List<String> patterns = Stream.of(VietnameseText.fold(words).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(NameLookup::containing)
                .toList();
        if (patterns.isEmpty()) {
            return new NameMatch(List.of(), false, patterns);
        }
        List<Entry> found = entries(patterns);
        List<String> names = found.stream().map(Entry::name).toList();
        return new NameMatch(names, tooMany(found), patterns);
    }

    private List<Entry> entries(List<String> patterns) {
        // one condition a word, for "like all" would not use the trigram index
        String conditions = "name_folded like ?" + " and name_folded like ?".repeat(patterns.size() - 1);
        return jdbc.sql("select name_folded, bearers from people.name_dictionary where " + conditions + " limit ?")
                .params(Stream.concat(patterns.stream(), Stream.of(MOST_NAMES + 1))
                        .toArray())
                .query((row, index) -> new Entry(row.getString("name_folded"), row.getInt("bearers")))
                .list();
    }

    private static boolean tooMany(List<Entry> found) {
        if (found.size() <= FEW_NAMES) {
            return false;
        }
        return found.size() > MOST_NAMES
                || found.stream().mapToLong(Entry::bearers).sum() >= MOST_BEARERS;
    }

    private static String containing(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private record Entry(String name, int bearers) {}
}
