package vn.tgpl.catalog.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.catalog.DifficultAreaChanged;
import vn.tgpl.catalog.DifficultAreaChanged.Change;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DateRange;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.Refusals;
import vn.tgpl.shared.TimeOrderedId;

/**
 * Keeps the list of villages of especially difficult conditions in other communes (Luật TGPL Đ7 k4): periods are added and
 * ended, never overwritten. What is noted of a commune whose official code was read already is noted of that one, too.
 */
@Service
@Transactional
public class DifficultVillages {

    private static final String ROWS = """
            select v.*, c.name as commune_name from catalog.difficult_village v join catalog.commune c on c.code = v.commune_code
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    DifficultVillages(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<DifficultVillageRow> ofProvince(String provinceCode) {
        return jdbc.sql(ROWS + """
                        where c.province_code = :province
                        order by c.name_folded, c.code, public.vn_fold(v.name), v.valid_from desc""")
                .param("province", provinceCode)
                .query((row, index) -> row(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<DifficultVillageRow> find(UUID id) {
        return jdbc.sql(ROWS + "where v.id = :id")
                .param("id", id)
                .query((row, index) -> row(row))
                .optional();
    }

    /** All of them or none. */
    public void add(AddDifficultVillages command, Actor actor) {
        String commune = command.communeCode();
        List<String> codes = lockWithOfficial(commune);
        refuseListed(command);
        command.names().forEach(name -> codes.forEach(code -> write(code, name, command)));
        events.publishEvent(new DifficultAreaChanged(commune, Change.VILLAGE_ADDED, actor));
    }

    /**
     * @throws NotFound when there is no such period
     * @throws AreaAlreadyEnded when it has an end already
     */
    public void end(EndDifficultVillage command, Actor actor) {
        DifficultVillageRow village = find(command.id()).orElseThrow(NotFound::new);
        if (command.lastDay().isBefore(village.validity().from())) {
            throw new EndBeforeFirstDay();
        }
        lockCommuneOf(command.id());
        List<String> ended = jdbc.sql("""
                        with ended as (
                            update catalog.difficult_village set valid_to = :lastDay, end_source = :source
                            where id = :id and valid_to is null returning commune_code, name, valid_from),
                        passed_on as (
                            update catalog.difficult_village as v set valid_to = :lastDay, end_source = :source
                            from ended join catalog.commune former on former.code = ended.commune_code and former.code ~ :temporary
                            where v.commune_code = former.successor_code and v.name = ended.name
                              and v.valid_from = ended.valid_from and v.valid_to is null)
                        select commune_code from ended""")
                .param("lastDay", command.lastDay())
                .param("source", command.source())
                .param("id", command.id())
                .param("temporary", TemporaryCodes.PATTERN)
                .query(String.class)
                .list();
        if (ended.isEmpty()) {
            throw new AreaAlreadyEnded();
        }
        events.publishEvent(new DifficultAreaChanged(ended.get(0), Change.VILLAGE_ENDED, actor));
    }

    /** Each of the two causes is told once, with all the names it concerns. */
    private void refuseListed(AddDifficultVillages command) {
        List<VillageName> listed = listed(command.communeCode(), command.validity());
        List<VillageName> typed = new ArrayList<>();
        List<String> already = new ArrayList<>();
        List<String> twice = new ArrayList<>();
        for (String name : command.names()) {
            VillageName village = new VillageName(name);
            if (typed.stream().anyMatch(village::isSameAs)) {
                twice.add(name);
            } else if (listed.stream().anyMatch(village::isSameAs)) {
                already.add(name);
            }
            typed.add(village);
        }
        List<DomainException> found = new ArrayList<>();
        if (!already.isEmpty()) {
            found.add(new VillageAlreadyListed(already));
        }
        if (!twice.isEmpty()) {
            found.add(new VillageTypedTwice(twice));
        }
        Refusals.raise(found);
    }

    private List<VillageName> listed(String commune, DateRange validity) {
        return jdbc
                .sql("""
                        select name from catalog.difficult_village
                         where commune_code = :commune
                           and daterange(valid_from, valid_to, '[]') && daterange(:from, :to, '[]')""")
                .param("commune", commune)
                .param("from", validity.from())
                .param("to", validity.to(), Types.DATE)
                .query(String.class)
                .list()
                .stream()
                .map(VillageName::new)
                .toList();
    }

    private void write(String commune, String name, AddDifficultVillages command) {
        jdbc.sql("""
                        insert into catalog.difficult_village (id, commune_code, name, valid_from, valid_to, source)
                        values (:id, :commune, :name, :from, :to, :source)
                        on conflict (commune_code, name, valid_from) do nothing""")
                .param("id", TimeOrderedId.next())
                .param("commune", commune)
                .param("name", name)
                .param("from", command.validity().from())
                .param("to", command.validity().to(), Types.DATE)
                .param("source", command.source())
                .update();
    }

    /** The commune, and the official code that is to take the place of its temporary one; one change of a commune at a time. */
    private List<String> lockWithOfficial(String commune) {
        List<String> codes = jdbc.sql("""
                        select unnest(array_remove(array[code, case when code ~ :temporary then successor_code end], null))
                          from (select code, successor_code from catalog.commune where code = :commune for no key update) c""")
                .param("commune", commune)
                .param("temporary", TemporaryCodes.PATTERN)
                .query(String.class)
                .list();
        if (codes.isEmpty()) {
            throw new CommuneUnknown();
        }
        return codes;
    }

    private void lockCommuneOf(UUID village) {
        jdbc.sql("""
                        select code from catalog.commune
                         where code = (select commune_code from catalog.difficult_village where id = :id)
                           for no key update""").param("id", village).query(String.class).list();
    }

    private static DifficultVillageRow row(ResultSet row) throws SQLException {
        return new DifficultVillageRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("commune_name"),
                CatalogueReader.validity(row),
                row.getString("source"),
                row.getString("end_source"));
    }
}
