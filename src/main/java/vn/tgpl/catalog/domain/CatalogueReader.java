package vn.tgpl.catalog.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.CommuneKind;
import vn.tgpl.catalog.CommuneView;
import vn.tgpl.catalog.ProvinceView;
import vn.tgpl.shared.DateRange;

/** Reads the places whole. */
@Component
class CatalogueReader {

    private final JdbcClient jdbc;

    CatalogueReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Places places() {
        return new Places(provinces(), communes(), difficultAreas(), difficultVillages());
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

    private Villages difficultVillages() {
        return new Villages(jdbc
                .sql("select * from catalog.difficult_village order by public.vn_fold(name)")
                .query((row, index) -> Map.entry(
                        row.getString("commune_code"),
                        new ListedVillage(new VillageName(row.getString("name")), validity(row))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
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
}
