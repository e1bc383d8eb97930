package vn.tgpl.catalog.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.catalog.DifficultAreaChanged;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DateRange;
import vn.tgpl.shared.NotFound;

/**
 * Keeps the list of areas of especially difficult conditions (Luật TGPL Đ7 k4): periods are added and ended, never
 * overwritten, so that an old case reads the list of its day.
 */
@Service
@Transactional
public class DifficultAreas {

    private static final String ROWS = """
            select a.*, c.name from catalog.difficult_area a join catalog.commune c on c.code = a.commune_code
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    DifficultAreas(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<DifficultAreaRow> ofProvince(String provinceCode) {
        return jdbc.sql(ROWS + "where c.province_code = :province order by c.name_folded, a.valid_from desc")
                .param("province", provinceCode)
                .query((row, index) -> row(row))
                .list();
    }

    /** The period of the commune that begins on that day. */
    @Transactional(readOnly = true)
    public Optional<DifficultAreaRow> find(String communeCode, LocalDate from) {
        return jdbc.sql(ROWS + "where a.commune_code = :commune and a.valid_from = :from")
                .param("commune", communeCode)
                .param("from", from)
                .query((row, index) -> row(row))
                .optional();
    }

    public void add(AddDifficultArea command, Actor actor) {
        lock(command.communeCode());
        DateRange validity = command.validity();
        boolean listed = jdbc.sql("""
                        select exists (select 1 from catalog.difficult_area
                                        where commune_code = :commune
                                          and daterange(valid_from, valid_to, '[]') && daterange(:from, :to, '[]'))""")
                .param("commune", command.communeCode())
                .param("from", validity.from())
                .param("to", validity.to(), Types.DATE)
                .query(Boolean.class)
                .single();
        if (listed) {
            throw new AreaAlreadyListed();
        }
        jdbc.sql("""
                        insert into catalog.difficult_area (commune_code, valid_from, valid_to, source)
                        values (:commune, :from, :to, :source)""")
                .param("commune", command.communeCode())
                .param("from", validity.from())
                .param("to", validity.to(), Types.DATE)
                .param("source", command.source())
                .update();
        passOn(command.communeCode(), validity.from());
        events.publishEvent(new DifficultAreaChanged(command.communeCode(), DifficultAreaChanged.Change.ADDED, actor));
    }

    /**
     * @throws NotFound when no period of the commune began on that day
     * @throws AreaAlreadyEnded when it has an end already
     */
    public void end(EndDifficultArea command, Actor actor) {
        if (command.lastDay().isBefore(command.from())) {
            throw new EndBeforeFirstDay();
        }
        if (!isLocked(command.communeCode())) {
            throw new NotFound();
        }
        int ended = jdbc.sql("""
                        update catalog.difficult_area set valid_to = :lastDay, end_source = :source
                        where commune_code = :commune and valid_from = :from and valid_to is null""")
                .param("lastDay", command.lastDay())
                .param("source", command.source())
                .param("commune", command.communeCode())
                .param("from", command.from())
                .update();
        if (ended == 0) {
            throw find(command.communeCode(), command.from()).isPresent() ? new AreaAlreadyEnded() : new NotFound();
        }
        passOn(command.communeCode(), command.from());
        events.publishEvent(new DifficultAreaChanged(command.communeCode(), DifficultAreaChanged.Change.ENDED, actor));
    }

    /**
     * A commune whose official code has been read, and is not in force yet, is listed under both: on the first day of the
     * official one nothing of what was noted meanwhile is lost. A period of the official code that says otherwise stays.
     */
    private void passOn(String communeCode, LocalDate from) {
        jdbc.sql("""
                        insert into catalog.difficult_area as known (commune_code, valid_from, valid_to, source, end_source)
                        select official.code, area.valid_from, area.valid_to, area.source, area.end_source
                          from catalog.difficult_area area
                          join catalog.commune former on former.code = area.commune_code and former.code ~ :temporary
                          join catalog.commune official on official.code = former.successor_code
                         where area.commune_code = :commune and area.valid_from = :from
                           and not exists (select 1 from catalog.difficult_area other
                                            where other.commune_code = official.code
                                              and other.valid_from <> area.valid_from
                                              and daterange(other.valid_from, other.valid_to, '[]')
                                                  && daterange(area.valid_from, area.valid_to, '[]'))
                        on conflict (commune_code, valid_from) do update
                           set valid_to = excluded.valid_to, end_source = excluded.end_source
                         where known.valid_to is null""")
                .param("commune", communeCode)
                .param("from", from)
                .param("temporary", TemporaryCodes.PATTERN)
                .update();
    }

    private void lock(String communeCode) {
        if (!isLocked(communeCode)) {
            throw new CommuneUnknown();
        }
    }

    /** One change of a commune at a time, an import of its official code among them: each sees the other. False where there is none. */
    private boolean isLocked(String communeCode) {
        return jdbc.sql("select code from catalog.commune where code = :commune for no key update")
                .param("commune", communeCode)
                .query(String.class)
                .optional()
                .isPresent();
    }

    private static DifficultAreaRow row(ResultSet row) throws SQLException {
        return new DifficultAreaRow(
                row.getString("commune_code"),
                row.getString("name"),
                CatalogueReader.validity(row),
                row.getString("source"),
                row.getString("end_source"));
    }
}
