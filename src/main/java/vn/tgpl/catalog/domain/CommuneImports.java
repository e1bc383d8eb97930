package vn.tgpl.catalog.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.CommuneView;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.TimeOrderedId;

/** The kept rows of imports, and the one statement that takes them over. */
@Component
class CommuneImports {

    private static final int BATCH = 1000;

    /** A commune under a code of the product's own, and the row of the official list that takes its place. */
    private static final String SAME_COMMUNE = """
            row.import_id = :id and row.change = 'REPLACES' and known.valid_to is null and known.code ~ :temporary
            and known.province_code = row.province_code and known.kind = row.kind
            and known.name_folded = public.vn_fold(row.name)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    CommuneImports(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void keep(CommuneImportId id, String fileName, Instant at, ActorId by, List<CheckedRow> rows) {
        jdbc.sql("""
                        insert into catalog.commune_import (id, file_name, uploaded_at, uploaded_by)
                        values (:id, :fileName, :at, :by)""")
                .param("id", id.value())
                .param("fileName", fileName)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
        batches.batchUpdate("""
                insert into catalog.commune_import_row
                    (import_id, row_no, change, code, name, kind, province_code, valid_from, valid_to, successor_code)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows, BATCH, (statement, row) -> {
            CommuneView commune = row.commune();
            statement.setObject(1, id.value());
            statement.setInt(2, row.number());
            statement.setString(3, row.change().name());
            statement.setString(4, commune.code());
            statement.setString(5, commune.name());
            statement.setString(6, commune.kind().name());
            statement.setString(7, commune.provinceCode());
            statement.setObject(8, commune.validity().from());
            statement.setObject(9, commune.validity().to());
            statement.setString(10, commune.successorCode());
        });
    }

    /** Whether this call, and no other before it, confirmed the import. */
    boolean markConfirmed(CommuneImportId id, Instant at, ActorId by) {
        return jdbc.sql("""
                        update catalog.commune_import set confirmed_at = :at, confirmed_by = :by
                        where id = :id and confirmed_at is null""")
                        .param("id", id.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    boolean exists(CommuneImportId id) {
        return jdbc.sql("select exists (select 1 from catalog.commune_import where id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Repeating an import writes nothing: rows that say the same are left alone. */
    int takeOver(CommuneImportId id, LocalDate today) {
        lockCommunes(id);
        int taken = jdbc.sql("""
                        insert into catalog.commune as known
                            (code, name, kind, province_code, valid_from, valid_to, successor_code, source, version)
                        select row.code, row.name, row.kind, row.province_code, row.valid_from, row.valid_to,
                               row.successor_code, import.file_name, 0
                        from catalog.commune_import_row row
                        join catalog.commune_import import on import.id = row.import_id
                        where row.import_id = :id
                        on conflict (code) do update
                        set name = excluded.name, kind = excluded.kind, province_code = excluded.province_code,
                            valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                            successor_code = excluded.successor_code, source = excluded.source,
                            version = known.version + 1
                        where (known.name, known.kind, known.province_code, known.valid_from, known.valid_to,
                               known.successor_code)
                              is distinct from
                              (excluded.name, excluded.kind, excluded.province_code, excluded.valid_from,
                               excluded.valid_to, excluded.successor_code)""").param("id", id.value()).update();
        retireTemporaryCodes(id, today);
        followFirstDays(id, today);
        jdbc.sql("delete from catalog.commune_import_row where import_id = :id")
                .param("id", id.value())
                .update();
        return taken;
    }

    /** What is noted meanwhile of an area or a village of these communes waits, and is noted of the official code as well. */
    private void lockCommunes(CommuneImportId id) {
        jdbc.sql("""
                        select known.code from catalog.commune known
                         where exists (select 1 from catalog.commune_import_row row
                                        where row.import_id = :id
                                          and (row.code in (known.code, known.successor_code) or (""" + SAME_COMMUNE + """
                        )))
                         order by known.code for no key update""")
                .param("id", id.value())
                .param("temporary", TemporaryCodes.PATTERN)
                .query(String.class)
                .list();
    }

    /**
     * What is known of the area follows to the official code; addresses on record keep the code they were written with.
     * A commune keeps its temporary code until the official one is in force: at no time is it without a code.
     */
    private void retireTemporaryCodes(CommuneImportId id, LocalDate today) {
        jdbc.sql("""
                        insert into catalog.difficult_area (commune_code, valid_from, valid_to, source, end_source)
                        select row.code, area.valid_from, area.valid_to, area.source, area.end_source
                        from catalog.difficult_area area
                        join catalog.commune known on known.code = area.commune_code
                        join catalog.commune_import_row row on\s""" + SAME_COMMUNE + " on conflict do nothing")
                .param("id", id.value())
                .param("temporary", TemporaryCodes.PATTERN)
                .update();
        passOnVillages(id);
        jdbc.sql("""
                        update catalog.commune as known
                        set valid_to = greatest(known.valid_from, :yesterday, row.valid_from - 1), successor_code = row.code,
                            version = known.version + 1
                        from catalog.commune_import_row row
                        where\s""" + SAME_COMMUNE)
                .param("id", id.value())
                .param("temporary", TemporaryCodes.PATTERN)
                .param("yesterday", today.minusDays(1))
                .update();
    }

    private void passOnVillages(CommuneImportId id) {
        List<Object[]> villages = jdbc.sql("""
                        select row.code, village.name, village.valid_from, village.valid_to, village.source,
                               village.end_source
                        from catalog.difficult_village village
                        join catalog.commune known on known.code = village.commune_code
                        join catalog.commune_import_row row on\s""" + SAME_COMMUNE)
                .param("id", id.value())
                .param("temporary", TemporaryCodes.PATTERN)
                .query((row, index) -> new Object[] {
                    TimeOrderedId.next(),
                    row.getString("code"),
                    row.getString("name"),
                    row.getObject("valid_from", LocalDate.class),
                    row.getObject("valid_to", LocalDate.class),
                    row.getString("source"),
                    row.getString("end_source")
                })
                .list();
        batches.batchUpdate("""
                insert into catalog.difficult_village (id, commune_code, name, valid_from, valid_to, source, end_source)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", villages);
    }

    /**
     * A later list may move the first day of a commune that took the place of a temporary code: its last day follows, so that
     * the place is never without a code. A last day that is past is only moved to close a gap.
     */
    private void followFirstDays(CommuneImportId id, LocalDate today) {
        jdbc.sql("""
                        update catalog.commune as known
                        set valid_to = moved.last_day, version = known.version + 1
                        from (select former.code,
                                     greatest(former.valid_from, least(former.valid_to, :yesterday::date),
                                              row.valid_from - 1) as last_day
                              from catalog.commune_import_row row
                              join catalog.commune former on former.successor_code = row.code
                              where row.import_id = :id and row.change = 'CHANGED' and former.code ~ :temporary
                                and former.valid_to is not null) moved
                        where moved.code = known.code and moved.last_day <> known.valid_to""")
                .param("id", id.value())
                .param("temporary", TemporaryCodes.PATTERN)
                .param("yesterday", today.minusDays(1))
                .update();
    }

    void forgetOlderThan(Instant moment) {
        jdbc.sql("delete from catalog.commune_import where confirmed_at is null and uploaded_at < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
