package vn.tgpl.platform;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Columns of a table that tell of people.
 *
 * @param rows condition for the rows of the things, which it calls {@code :ids}
 * @param marked columns that say afterwards that they were erased, where they said anything
 * @param emptied columns that are empty afterwards
 * @param dated columns that tell afterwards when it was
 */
public record ErasedText(String table, String rows, List<String> marked, List<String> emptied, List<String> dated) {

    public ErasedText {
        marked = List.copyOf(marked);
        emptied = List.copyOf(emptied);
        dated = List.copyOf(dated);
    }

    /** @param key column that holds the id of the thing */
    public static ErasedText of(String table, String key) {
        return where(table, key + " = any(:ids::uuid[])");
    }

    public static ErasedText where(String table, String rows) {
        return new ErasedText(table, rows, List.of(), List.of(), List.of());
    }

    public ErasedText marking(String... columns) {
        return new ErasedText(table, rows, List.of(columns), emptied, dated);
    }

    public ErasedText emptying(String... columns) {
        return new ErasedText(table, rows, marked, List.of(columns), dated);
    }

    public ErasedText dating(String... columns) {
        return new ErasedText(table, rows, marked, emptied, List.of(columns));
    }

    /** One statement that uses {@code :ids}, {@code :mark} and {@code :now}; without columns the rows go. */
    public String sql() {
        String columns = Stream.of(
                        marked.stream().map("%1$s = case when %1$s <> '' then :mark else %1$s end"::formatted),
                        emptied.stream().map("%s = null"::formatted),
                        dated.stream().map("%s = :now"::formatted))
                .flatMap(each -> each)
                .collect(Collectors.joining(", "));
        return columns.isEmpty()
                ? "delete from " + table + " where " + rows
                : "update " + table + " set " + columns + " where " + rows;
    }
}
