package vn.tgpl.people;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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
    public NameMatch find(String typed) {
        NameWords words = NameWords.of(typed);
        if (words.isEmpty()) {
            return new NameMatch(List.of(), false, words.patterns());
        }
        List<Entry> found = entries(words);
        List<String> names = found.stream().map(Entry::name).toList();
        return new NameMatch(names, tooMany(found), words.patterns());
    }

    private List<Entry> entries(NameWords words) {
        return jdbc.sql("select name_folded, bearers from people.name_dictionary where "
                        + words.predicate("name_folded") + " limit :limit")
                .params(words.parameters())
                .param("limit", MOST_NAMES + 1)
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

    private record Entry(String name, int bearers) {}
}
