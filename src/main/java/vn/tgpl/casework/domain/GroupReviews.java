package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.TimeOrderedId;

/** The book of whose groups had to be looked at again after something was corrected, and what was decided about it. */
@Component
public class GroupReviews {

    private final JdbcClient jdbc;

    GroupReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param person who joined the case, null for the principal beneficiary
     * @param kept what was decided, null where nothing was yet and where a later correction settled it
     */
    public record Review(
            @Nullable UUID person,
            Instant arisenAt,
            @Nullable Instant endedAt,
            @Nullable Kept kept) {

        boolean isOf(@Nullable UUID whom) {
            return Objects.equals(person, whom);
        }

        boolean isOpen() {
            return endedAt == null;
        }
    }

    /** @param by who decided it, null where he is not known */
    public record Kept(
            KeptGround ground,
            @Nullable String groupCode,
            String reason,
            @Nullable String by) {

        @Override
        public String toString() {
            return "Kept[" + ground + "]";
        }
    }

    /** Those of a case that the reader found, the earliest first. */
    public List<Review> of(CaseFile file) {
        return file.has(Amendment.GROUP_REVIEW) ? of(file.head().id()) : List.of();
    }

    List<Review> of(CaseId id) {
        return jdbc.sql("""
                        select g.person_id, g.arisen_at, g.ended_at, g.ground, g.group_code, g.reason, a.display_name
                          from casework.group_review g left join identity.account a on a.id = g.ended_by
                         where g.case_id = :id order by g.arisen_at, g.id""")
                .param("id", id.value())
                .query((row, index) -> {
                    String ground = row.getString("ground");
                    return new Review(
                            row.getObject("person_id", UUID.class),
                            Columns.at(row, "arisen_at"),
                            Columns.maybeAt(row, "ended_at"),
                            ground == null
                                    ? null
                                    : new Kept(
                                            KeptGround.valueOf(ground),
                                            row.getString("group_code"),
                                            row.getString("reason"),
                                            row.getString("display_name")));
                })
                .list();
    }

    /** Nothing where it is open already. */
    void open(CaseId id, @Nullable UUID person, Instant at) {
        jdbc.sql("""
                        insert into casework.group_review (id, case_id, person_id, arisen_at) values (:id, :case, :person, :at)
                            on conflict do nothing""")
                .param("id", TimeOrderedId.next())
                .param("case", id.value())
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What was corrected put him into one of his groups again. */
    void takenIn(CaseId id, @Nullable UUID person, Instant at, ActorId by) {
        jdbc.sql("""
                        update casework.group_review set ended_at = :at, outcome = 'TAKEN_IN', ended_by = :by
                         where case_id = :case and person_id is not distinct from :person::uuid and ended_at is null""")
                .param("case", id.value())
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    void keep(KeepHelping command, Instant at, ActorId by) {
        jdbc.sql("""
                        update casework.group_review
                           set ended_at = :at, outcome = 'KEPT', ground = :ground, group_code = :group, reason = :reason, ended_by = :by
                         where case_id = :case and person_id is not distinct from :person::uuid and ended_at is null""")
                .param("case", command.caseId().value())
                .param("person", command.person())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("ground", command.ground().name())
                .param("group", command.groupCode())
                .param("reason", command.reason())
                .param("by", by.value())
                .update();
    }
}
