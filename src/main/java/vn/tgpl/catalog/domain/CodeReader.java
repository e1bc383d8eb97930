package vn.tgpl.catalog.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.FormOfAid;

/** Reads the code lists, in their order. */
@Component
class CodeReader {

    private static final String CHOSEN =
            " where (:list::text is null or list = :list)" + " and (:code::text is null or code = :code)";

    private final JdbcClient jdbc;

    CodeReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Codes all() {
        return new Codes(read(null, null));
    }

    List<CodeRow> of(CodeList list) {
        return read(list, null);
    }

    Optional<CodeRow> find(CodeList list, String code) {
        return read(list, code).stream().findFirst();
    }

    private List<CodeRow> read(@Nullable CodeList list, @Nullable String code) {
        Map<Key, List<CodeWording>> later = read("select * from catalog.code_wording", list, code, this::wording);
        Map<Key, List<MarkedDays>> marks = read("select * from catalog.code_mark", list, code, CodeReader::marked);
        return jdbc.sql("select * from catalog.code" + CHOSEN + " order by list, sort_order, code")
                .param("list", list == null ? null : list.name())
                .param("code", code)
                .query((row, index) -> {
                    Key key = Key.of(row);
                    return row(row, key, later.getOrDefault(key, List.of()), marks.getOrDefault(key, List.of()));
                })
                .list();
    }

    private <T> Map<Key, List<T>> read(
            String select, @Nullable CodeList list, @Nullable String code, PartReader<T> reader) {
        return jdbc
                .sql(select + CHOSEN + " order by valid_from")
                .param("list", list == null ? null : list.name())
                .param("code", code)
                .query((row, index) -> Map.entry(Key.of(row), reader.read(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private CodeRow row(ResultSet row, Key key, List<CodeWording> later, List<MarkedDays> marks) throws SQLException {
        List<CodeWording> wordings = new ArrayList<>(List.of(wording(row)));
        wordings.addAll(later);
        return new CodeRow(
                key.list(),
                key.code(),
                row.getInt("sort_order"),
                forms(row.getArray("forms_of_aid")),
                CatalogueReader.validity(row),
                wordings,
                marks,
                row.getLong("version"));
    }

    private CodeWording wording(ResultSet row) throws SQLException {
        return new CodeWording(
                row.getObject("valid_from", LocalDate.class), row.getString("label"), row.getString("legal_reference"));
    }

    private static MarkedDays marked(ResultSet row) throws SQLException {
        return new MarkedDays(
                CodeMark.valueOf(row.getString("mark")), CatalogueReader.validity(row), row.getString("ground"));
    }

    private static Set<FormOfAid> forms(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray())
                .map(FormOfAid::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private interface PartReader<T> {

        T read(ResultSet row) throws SQLException;
    }

    private record Key(CodeList list, String code) {

        static Key of(ResultSet row) throws SQLException {
            return new Key(CodeList.valueOf(row.getString("list")), row.getString("code"));
        }
    }
}
