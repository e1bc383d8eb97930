package vn.tgpl.casework.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.shared.ActorId;

/** The book of what was declared of executors about the bars of the law of procedure. */
@Component
public class BarDeclarations {

    private final JdbcClient jdbc;

    BarDeclarations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A declaration.
     *
     * @param ground code of the bar that applies, null where none does
     * @param reason why it was made after the appointment, null of what was declared with it
     * @param by who declared it
     */
    public record Declared(
            String executor,
            @Nullable String ground,
            @Nullable String reason,
            Instant at,
            @Nullable String by) {

        @Override
        public String toString() {
            return "Declared[" + at + "]";
        }
    }

    /** What holds of somebody who performed the case and comes back to it as he was. */
    BarAnswer asBefore(CaseId id, PractitionerId practitioner) {
        return jdbc.sql("""
                        select coalesce(d.ground_code, :none) as told, d.asked, d.reason, d.declared_at, d.declared_by
                          from casework.bar_declaration d
                          join casework.assignment a on a.id = d.assignment_id
                         where a.case_id = :id and a.practitioner_id = :practitioner
                         order by d.declared_at desc, d.id desc limit 1""")
                .param("none", BarAnswer.NO_BAR)
                .param("id", id.value())
                .param("practitioner", practitioner.value())
                .query((row, index) -> new BarAnswer(
                        row.getString("told"),
                        true,
                        new BarAnswer.Earlier(
                                Columns.maybeTexts(row, "asked"),
                                row.getString("reason"),
                                Columns.at(row, "declared_at"),
                                new ActorId(Columns.uuid(row, "declared_by")))))
                .optional()
                .orElseGet(() -> new BarAnswer(null, true));
    }

    /** The assignments of cases by which somebody performs one, or did, whom a declared bar keeps from it as it stands. */
    Set<UUID> barred(Collection<CaseId> ids) {
        return Set.copyOf(jdbc.sql(
                        "select id from casework.assignment where case_id = any(:ids::uuid[]) and barred_by is not null")
                .param("ids", ids.stream().map(CaseId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /** Those of a case that the reader found, in their order; one that went on to hold when he came back as he was, once. */
    public List<Declared> of(CaseFile file) {
        if (file.executors().stream().allMatch(one -> one.bars() == null)) {
            return List.of();
        }
        return jdbc
                .sql("""
                        select s.practitioner_name, d.ground_code, d.reason, d.declared_at, a.display_name
                          from casework.bar_declaration d
                          join casework.assignment s on s.id = d.assignment_id
                          left join identity.account a on a.id = d.declared_by
                         where s.case_id = :id
                         order by d.declared_at, d.id""")
                .param("id", file.head().id().value())
                .query((row, index) -> new Declared(
                        row.getString("practitioner_name"),
                        row.getString("ground_code"),
                        row.getString("reason"),
                        Columns.at(row, "declared_at"),
                        row.getString("display_name")))
                .list()
                .stream()
                .distinct()
                .toList();
    }
}
