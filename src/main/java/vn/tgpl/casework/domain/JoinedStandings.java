package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.intake.AuthorityNotice;
import vn.tgpl.intake.AuthorityNotice.Duty;

/** How those who joined a case hasten the appointment in it: by their custody, and by what an authority told of them. */
@Component
class JoinedStandings {

    private final Catalogue catalogue;
    private final Custody custody;

    JoinedStandings(Catalogue catalogue, Custody custody) {
        this.catalogue = catalogue;
        this.custody = custody;
    }

    JoinedStanding of(FurtherBeneficiary joined, LocalDate on) {
        return new JoinedStanding(custody.is(joined.statusCode(), on), notice(joined), joined.addedAt());
    }

    /** Of those alone of whom an authority told. */
    List<JoinedStanding> told(LegalAidCase of, Set<UUID> staying, LocalDate on) {
        return staying.stream()
                .flatMap(person -> of.people().joinedAs(person).stream())
                .filter(joined -> joined.notifiedAt() != null)
                .map(joined -> of(joined, on))
                .toList();
    }

    // Luật TGPL 2017 Đ31 k3; TTLT 10/2018 Đ3 k4: as of whoever a request is accepted for
    private @Nullable AuthorityNotice notice(FurtherBeneficiary joined) {
        Instant at = joined.notifiedAt();
        if (at == null) {
            return null;
        }
        String status = joined.statusCode();
        if (status != null && catalogue.is(CodeMark.NOTICE_AT_ONCE, status, Days.of(joined.addedAt()))) {
            return new AuthorityNotice(at, Duty.ACCEPT_AT_ONCE);
        }
        return new AuthorityNotice(at, joined.urgentGround() == null ? Duty.APPOINT_IN_DAYS : Duty.APPOINT_AT_ONCE);
    }
}
