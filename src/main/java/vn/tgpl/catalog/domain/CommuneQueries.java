package vn.tgpl.catalog.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.platform.KeysetPage;

/** Lists communes, stored and waiting. */
@Component
public class CommuneQueries {

    /** A page that a phone shows in a few screens. */
    private static final int PAGE = 25;

    private static final int SHOWN_OF_IMPORT = 200;

    private final JdbcClient jdbc;

    CommuneQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Communes of a province at any time, by name; the position is the code of the last one shown. */
    public KeysetPage<CommuneRow> ofProvince(String provinceCode, @Nullable String after) {
        List<CommuneRow> found = jdbc.sql("""
                        select *
                        from catalog.commune
                        where province_code = :province
                          and (name_folded, code) > (
                              coalesce((select name_folded from catalog.commune where code = :after), ''),
                              coalesce(cast(:after as text), ''))
                        order by name_folded, code
                        limit :limit""")
                .param("province", provinceCode)
                .param("after", after)
                .param("limit", PAGE + 1)
                .query((row, index) -> new CommuneRow(CatalogueReader.commune(row), row.getString("source")))
                .list();
        return KeysetPage.of(found, PAGE, row -> row.commune().code());
    }

    public Optional<ImportView> findImport(CommuneImportId id) {
        return jdbc.sql("""
                        select import.file_name, import.confirmed_at,
                               count(*) filter (where row.change in ('NEW', 'REPLACES')) as added,
                               count(*) filter (where row.change = 'CHANGED') as changed,
                               count(*) filter (where row.change = 'UNCHANGED') as unchanged
                        from catalog.commune_import import
                        left join catalog.commune_import_row row on row.import_id = import.id
                        where import.id = :id
                        group by import.id""")
                .param("id", id.value())
                .query((row, index) -> new ImportView(
                        row.getString("file_name"),
                        row.getObject("confirmed_at") != null,
                        row.getLong("added"),
                        row.getLong("changed"),
                        row.getLong("unchanged")))
                .optional();
    }

    /** The first rows that would alter something. */
    public List<CheckedRow> changesOf(CommuneImportId id) {
        return jdbc.sql("""
                        select *
                        from catalog.commune_import_row
                        where import_id = :id and change <> 'UNCHANGED'
                        order by row_no
                        limit :limit""")
                .param("id", id.value())
                .param("limit", SHOWN_OF_IMPORT)
                .query((row, index) -> new CheckedRow(
                        row.getInt("row_no"), CatalogueReader.commune(row), Change.valueOf(row.getString("change"))))
                .list();
    }
}
