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

    private static final Set<String> LOOKS =
            Set.of("casework.read", "casework.reveal", "intake.read", "people.reveal", "people.told-of-other-centre");

    private static final Set<String> LISTS =
            Set.of("casework.export", "casework.print", "casework.register.export", "casework.register.print");

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
                        union select person_id from casework.further_beneficiary where case_id = :id""").param("id", file.head().id().value()).query(UUID.class).list().stream()
                .map(person -> new Subject("person", person.toString()));
        Stream<Subject> matter = Stream.of(
                new Subject("case", file.head().id().toString()),
                new Subject("request", file.head().requestId().toString()));
        return looks.at(Stream.concat(matter, people).toList(), LOOKS, Instant.EPOCH, MOST);
    }

    /** Lists and registers of its office and centre that left the application since it was accepted. */
    @Transactional(readOnly = true)
    public List<JournalEntryView> ofLists(CaseFile file) {
        List<Subject> lists = jdbc.sql("""
                        select office_id, centre_id, (accepted_at at time zone 'Asia/Ho_Chi_Minh')::date from casework.legal_aid_case where id = :id""")
                .param("id", file.head().id().value())
                .query((row, index) -> List.of(
                        new Subject("cases", row.getString(1)),
                        new Subject("cases", row.getString(2)),
                        new Subject(
                                "register",
                                row.getString(1) + "/"
                                        + row.getObject(3, LocalDate.class).getYear())))
                .single();
        return looks.at(lists.stream().distinct().toList(), LISTS, file.head().acceptedAt(), MOST);
    }
}
