package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.AgreedBeforeBothCases;
import vn.tgpl.casework.domain.refusal.AgreementInFuture;
import vn.tgpl.casework.domain.refusal.AgreementOfNoUse;
import vn.tgpl.people.conflict.Finding;
import vn.tgpl.people.conflict.MatterKey;
import vn.tgpl.people.conflict.Remedy;

/**
 * What the written agreement of the parties may stand for (Luật TGPL 2017 Đ25 k2 a): that one person helps both sides in the
 * civil field, by advice or outside of court. It does nothing for any other conflict, and is not made before there is a matter.
 */
@Component
class Agreements {

    private final JdbcClient jdbc;
    private final Clock clock;

    Agreements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Nothing where no agreement is told.
     *
     * @param found of whom the agreement is said to be about
     */
    void check(CaseId id, Waiver waiver, List<Finding> found) {
        LocalDate agreedOn = waiver.agreedOn();
        if (agreedOn == null) {
            return;
        }
        if (agreedOn.isAfter(LocalDate.now(clock))) {
            throw new AgreementInFuture();
        }
        List<Finding> agreeable = found.stream()
                .filter(finding -> finding.remedy() == Remedy.AGREEMENT)
                .toList();
        if (agreeable.isEmpty()) {
            throw new AgreementOfNoUse();
        }
        LocalDate first = firstDay(id, agreeable);
        if (agreedOn.isBefore(first)) {
            throw new AgreedBeforeBothCases(first);
        }
    }

    /** The day on which the earliest of the matters was brought to the centre. */
    private LocalDate firstDay(CaseId id, List<Finding> found) {
        UUID[] matters = Stream.concat(
                        Stream.of(id.value()),
                        found.stream()
                                .map(Finding::place)
                                .flatMap(place -> Stream.ofNullable(place == null ? null : place.matter()))
                                .map(MatterKey::id))
                .distinct()
                .toArray(UUID[]::new);
        return Days.of(jdbc.sql("select min(received_at) from casework.legal_aid_case where id = any(:ids::uuid[])")
                .param("ids", matters)
                .query(OffsetDateTime.class)
                .single()
                .toInstant());
    }
}
