package vn.tgpl.casework.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.ResidenceThen.Read;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.intake.Residence;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.TimeOrderedId;

/** The book of residences of the day of acceptance or of joining that were told wrongly. */
@Component
public class CorrectedResidences {

    private final JdbcClient jdbc;

    CorrectedResidences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A residence with the paper that tells of it.
     *
     * @param shownBy null where none does
     */
    public record Told(Residence residence, @Nullable String shownBy) {

        @Override
        public String toString() {
            return "Told[" + residence + "]";
        }
    }

    /**
     * @param person who joined the case, null for the principal beneficiary
     * @param compared somebody looked through the villages of the commune that are listed, and his is none of them
     * @param wasOutside none of his groups took him in, before
     * @param by who corrected it, null where he is not known
     */
    public record Corrected(
            @Nullable UUID person,
            Told before,
            Told after,
            boolean compared,
            boolean wasOutside,
            boolean outside,
            String reason,
            Instant at,
            @Nullable String by) {

        @Override
        public String toString() {
            return "Corrected[" + at + "]";
        }
    }

    /** @param owed empty where no papers were awaited */
    record Effect(boolean wasOutside, boolean outside, Optional<OwedAgain.Still> owed) {}

    void keep(CorrectResidence command, Read before, Read now, Effect effect, Instant at, ActorId by) {
        jdbc.sql("""
                        insert into casework.residence_correction (id, case_id, person_id, before_kind, before_commune,
                            before_village, before_shown_by, after_kind, after_commune, after_village, after_shown_by, compared,
                            before_outside, after_outside, papers_awaited, still_owed, reason, corrected_at, corrected_by)
                        values (:id, :case, :person, :beforeKind, :beforeCommune, :beforeVillage, :beforeShown, :kind, :commune,
                            :village, :shown, :compared, :wasOutside, :outside, :awaited, :owed, :reason, :at, :by)""")
                .param("id", TimeOrderedId.next())
                .param("case", command.caseId().value())
                .param("person", command.person())
                .param("beforeKind", kind(before))
                .param("beforeCommune", before.residence().communeCode())
                .param("beforeVillage", before.residence().village())
                .param("beforeShown", before.said().areaShownBy())
                .param("kind", kind(now))
                .param("commune", now.residence().communeCode())
                .param("village", now.residence().village())
                .param("shown", now.said().areaShownBy())
                .param("compared", now.said().villageNotListed())
                .param("wasOutside", effect.wasOutside())
                .param("outside", effect.outside())
                .param("awaited", effect.owed().isPresent())
                .param("owed", effect.owed().map(OwedAgain.Still::words).orElse(null))
                .param("reason", command.reason())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    private static @Nullable String kind(Read read) {
        AreaKind kind = read.residence().kind();
        return kind == null ? null : kind.name();
    }

    /** Those of a case that the reader found, the earliest first. */
    public List<Corrected> of(CaseFile file) {
        if (!file.has(Amendment.CORRECTED_RESIDENCE)) {
            return List.of();
        }
        return jdbc.sql("""
                        select r.*, a.display_name
                          from casework.residence_correction r left join identity.account a on a.id = r.corrected_by
                         where r.case_id = :id order by r.corrected_at, r.id""")
                .param("id", file.head().id().value())
                .query((row, index) -> new Corrected(
                        row.getObject("person_id", UUID.class),
                        told(row, "before"),
                        told(row, "after"),
                        row.getBoolean("compared"),
                        row.getBoolean("before_outside"),
                        row.getBoolean("after_outside"),
                        row.getString("reason"),
                        Columns.at(row, "corrected_at"),
                        row.getString("display_name")))
                .list();
    }

    private static Told told(ResultSet row, String when) throws SQLException {
        String kind = row.getString(when + "_kind");
        return new Told(
                new Residence(
                        kind == null ? null : AreaKind.valueOf(kind),
                        row.getString(when + "_commune"),
                        row.getString(when + "_village")),
                row.getString(when + "_shown_by"));
    }
}
