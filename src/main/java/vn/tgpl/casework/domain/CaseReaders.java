package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
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
import vn.tgpl.audit.RelatedSubjects;

/** Who looked at a case, its request and its people, and who took lists along in which it may stand. */
@Repository
public class CaseReaders {

    /** More than anybody reads on one page. */
    public static final int MOST = 300;

    private static final Set<String> LOOKS = Set.of(
            "casework.open",
            "casework.read",
            "casework.reveal",
            "intake.open",
            "intake.read",
            "people.open",
            "people.reveal",
            "people.own-data",
            "duties.open",
            "duties.reveal",
            "referrals.read",
            "casework.verificationRead",
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
    private final List<RelatedSubjects> related;
    private final JdbcClient jdbc;

    CaseReaders(Looks looks, List<RelatedSubjects> related, JdbcClient jdbc) {
        this.looks = looks;
        this.related = List.copyOf(related);
        this.jdbc = jdbc;
    }

    /**
     * Of the case, the request it came from, whoever is or was helped in it, what another centre was asked about it, and what other modules
     * keep about any of them.
     */
    @Transactional(readOnly = true)
    public List<JournalEntryView> of(CaseFile file) {
        Stream<Subject> people = jdbc.sql("""
                        select beneficiary_id from casework.legal_aid_case where id = :id
                        union select first_beneficiary_id from casework.legal_aid_case where id = :id and first_beneficiary_id is not null
                        union select person_id from casework.further_beneficiary where case_id = :id""").param("id", file.head().id().value()).query(UUID.class).list().stream()
                .map(person -> new Subject("person", person.toString()));
        Stream<Subject> asked = jdbc.sql("""
                        select arrived.id::text from casework.verification arrived
                          join casework.verification sent on sent.id = arrived.origin_id
                         where sent.case_id = :id""").param("id", file.head().id().value()).query(String.class).list().stream()
                .map(verification -> new Subject("verification", verification));
        Stream<Subject> matter = Stream.of(
                new Subject("case", file.head().id().toString()),
                new Subject("request", file.head().requestId().toString()));
        List<Subject> own =
                Stream.of(matter, people, asked).flatMap(part -> part).toList();
        Stream<Subject> others = related.stream().flatMap(module -> module.about(own));
        return looks.at(Stream.concat(own.stream(), others).toList(), LOOKS, Instant.EPOCH, MOST);
    }

    /**
     * Lists, registers and papers in which it may have stood and that left the application since it was accepted, and lists of a group that is
     * nobody's business in which it stood on the screen.
     */
    @Transactional(readOnly = true)
    public List<JournalEntryView> ofLists(CaseFile file) {
        CaseFile.Head head = file.head();
        Set<UUID> offices = Set.copyOf(jdbc.sql(LISTED_BY)
                .param("id", head.id().value())
                .query(UUID.class)
                .list());
        Stream<Subject> lists = offices.stream().map(office -> new Subject("cases", office.toString()));
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
        List<JournalEntryView> taken =
                looks.at(Stream.concat(lists, register).toList(), LISTS, head.acceptedAt(), MOST);
        return Stream.concat(taken.stream(), ofGroups(head, offices).stream())
                .sorted(Comparator.comparing(JournalEntryView::at).reversed())
                .limit(MOST)
                .toList();
    }

    /** Only whoever sits in one of the offices can have had the case in his list. */
    private List<JournalEntryView> ofGroups(CaseFile.Head head, Set<UUID> offices) {
        List<Subject> groups = jdbc.sql("""
                        select group_code from casework.case_group where case_id = :id
                        union select group_code from casework.joined_group where case_id = :id""")
                .param("id", head.id().value())
                .query((row, index) -> new Subject("cases", row.getString("group_code")))
                .list();
        List<JournalEntryView> shown = looks.at(groups, Set.of("casework.list-of-group"), head.acceptedAt(), MOST);
        Set<UUID> there = Set.copyOf(jdbc.sql("select id from identity.account where office_id = any(:offices)")
                .param("offices", offices.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
        return shown.stream()
                .filter(entry ->
                        entry.actor() != null && there.contains(entry.actor().value()))
                .toList();
    }
}
