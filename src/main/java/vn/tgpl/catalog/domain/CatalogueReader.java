package vn.tgpl.catalog.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.catalog.CommuneKind;
import vn.tgpl.catalog.CommuneView;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.catalog.ProvinceView;
import vn.tgpl.shared.DateRange;

/** Reads the code lists and places whole. */
@Component
class CatalogueReader {

    private final JdbcClient jdbc;

    CatalogueReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Codes codes() {
        return new Codes(listed(), marks());
    }

    private List<CodeView> listed() {
        return jdbc.sql("select * from catalog.code order by list, sort_order")
                .query((row, index) -> code(row))
                .list();
    }

    private List<CodeMark> marks() {
        return jdbc.sql("select * from catalog.code_mark")
                .query((row, index) -> new CodeMark(
                        CodeList.valueOf(row.getString("list")),
                        row.getString("code"),
                        CodeMark.Kind.valueOf(row.getString("mark")),
                        validity(row)))
                .list();
    }

    Places places() {
        return new Places(provinces(), communes(), difficultAreas());
    }

    List<ProvinceView> provinces() {
        return jdbc.sql("select * from catalog.province")
                .query((row, index) -> new ProvinceView(
                        row.getString("code"), row.getString("name"), validity(row), row.getString("successor_code")))
                .list();
    }

    List<CommuneView> communes() {
        return jdbc.sql("select * from catalog.commune")
                .query((row, index) -> commune(row))
                .list();
    }

    private Map<String, List<DateRange>> difficultAreas() {
        return jdbc
                .sql("select * from catalog.difficult_area")
                .query((row, index) -> Map.entry(row.getString("commune_code"), validity(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    static CodeView code(ResultSet row) throws SQLException {
        return new CodeView(
                CodeList.valueOf(row.getString("list")),
                row.getString("code"),
                row.getString("label"),
                row.getString("legal_reference"),
                forms(row.getArray("forms_of_aid")),
                row.getBoolean("marked"),
                validity(row));
    }

    static CommuneView commune(ResultSet row) throws SQLException {
        return new CommuneView(
                row.getString("code"),
                row.getString("name"),
                CommuneKind.valueOf(row.getString("kind")),
                row.getString("province_code"),
                validity(row),
                row.getString("successor_code"));
    }

    static DateRange validity(ResultSet row) throws SQLException {
        return new DateRange(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
    }

    private static Set<FormOfAid> forms(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray())
                .map(FormOfAid::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
