package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.audit.Looks;
import vn.tgpl.audit.Looks.Subject;

/** Who looked at a case, its request and its people, and who took lists along in which it may stand. */
@Repository
public class CaseReaders {

    /** More than anybody reads on one page. */
    public static final int MOST = 300;

    private static final Set<String> LOOKS = Set.of(
            "casework.read",
            "casework.reveal",
            "intake.read",
            "people.reveal",
            "people.own-data",
            "people.told-of-other-centre");

    private static final Set<String> LISTS = Set.of(
            "casework.export",
            "casework.print",
            "casework.register.export",
            "casework.register.print",
            "reporting.export",
            "home.day-pack.take");

    /** Its office and centre, whatever stands above them, and whoever goes on with their work: none else sees it in a list. */
    private static final String LISTED_BY = """
            with recursive listed (id) as (
                select n.id from casework.legal_aid_case c cross join lateral (values (c.office_id), (c.centre_id)) n (id)
                 where c.id = :id
                 union
                select n.id
                  from listed l
                  join offices.office o on o.id = l.id
                 cross join lateral (values (o.parent_id), (o.successor_id)) n (id)
                 where n.id is not null)
            select id from listed""";

    private final Looks looks;
    private final JdbcClient jdbc;

    CaseReaders(Looks looks, JdbcClient jdbc) {
        this.looks = looks;
        this.jdbc = jdbc;
    }

    /** Of the case, the request it came from and whoever is or was helped in it. */
    @Transactional(readOnly = true)
    public List<JournalEntryView> of(CaseFile file) {
        Stream<Subject> people = jdbc.sql("""
                        select beneficiary_id from casework.legal_aid_case where id = :id
                        union select first_beneficiary_id from casework.legal_aid_case where id = :id and first_beneficiary_id is not null
                        union select person_id from casework.further_beneficiary where case_id = :id""").param("id", file.head().id().value()).query(UUID.class).list().stream()
                .map(person -> new Subject("person", person.toString()));
        Stream<Subject> matter = Stream.of(
                new Subject("case", file.head().id().toString()),
                new Subject("request", file.head().requestId().toString()));
        return looks.at(Stream.concat(matter, people).toList(), LOOKS, Instant.EPOCH, MOST);
    }

    /** Lists, registers and papers in which it may have stood and that left the application since it was accepted. */
    @Transactional(readOnly = true)
    public List<JournalEntryView> ofLists(CaseFile file) {
        CaseFile.Head head = file.head();
        Stream<Subject> lists = jdbc.sql(LISTED_BY).param("id", head.id().value()).query(UUID.class).list().stream()
                .map(office -> new Subject("cases", office.toString()));
        Stream<Subject> register = jdbc
                .sql("""
                        select office_id, (accepted_at at time zone 'Asia/Ho_Chi_Minh')::date from casework.legal_aid_case
                         where id = :id""")
                .param("id", head.id().value())
                .query((row, index) -> new Subject(
                        "register",
                        row.getString(1) + "/"
                                + row.getObject(2, LocalDate.class).getYear()))
                .list()
                .stream();
        return looks.at(Stream.concat(lists, register).toList(), LISTS, head.acceptedAt(), MOST);
    }
}
