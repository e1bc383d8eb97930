package vn.tgpl.intake.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.intake.NoticeTime;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.Vietnam;

/** What is held against when a request is said to have come in, and when an authority is said to have told of somebody. */
@Component
public class ReceptionRule {

    private final ReceiptBound bound;
    private final Catalogue catalogue;
    private final Clock clock;

    ReceptionRule(ReceiptBound bound, Catalogue catalogue, Clock clock) {
        this.bound = bound;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Against a notice that is written down today.
     *
     * @param statusCode how the person stands in the proceedings, null when it was not told
     */
    public List<DomainException> againstNotice(Instant at, @Nullable String statusCode) {
        return againstNotice(at, statusCode, today());
    }

    /** @param writtenOn the day before which a notice lay for no longer than is believed */
    public List<DomainException> againstNotice(Instant at, @Nullable String statusCode, LocalDate writtenOn) {
        List<DomainException> against = new ArrayList<>();
        LocalDate earliest = bound.earliest(writtenOn);
        if (at.isAfter(clock.instant())) {
            against.add(new NoticeToCome());
        } else if (NoticeTime.day(at).isBefore(earliest)) {
            against.add(new NoticeTooEarly(bound.days(), earliest));
        }
        if (!NoticeTime.hasHour(at) && countsHours(statusCode)) {
            against.add(new NoticeHourMissing());
        }
        return against;
    }

    /** @param notifiedAt of the notice of an authority, null where none told of it */
    public List<DomainException> againstReceipt(Instant at, @Nullable Instant notifiedAt) {
        List<DomainException> against = new ArrayList<>();
        LocalDate day = LocalDate.ofInstant(at, Vietnam.ZONE);
        LocalDate earliest = bound.earliest(today());
        if (at.isAfter(clock.instant())) {
            against.add(new ReceiptToCome());
        } else if (notifiedAt != null && day.isBefore(NoticeTime.day(notifiedAt))) {
            against.add(new ReceiptBeforeNotice());
        }
        if (day.isBefore(earliest)) {
            against.add(new ReceiptTooEarly(bound.days(), earliest));
        }
        return against;
    }

    /** All that is held against how a request came in. */
    List<DomainException> against(Reception reception, @Nullable String statusCode) {
        List<DomainException> against = new ArrayList<>();
        Instant notified = reception.notifiedAt();
        Instant stated = reception.statedAt();
        if (notified != null) {
            against.addAll(againstNotice(notified, statusCode));
        }
        if (stated != null) {
            against.addAll(againstReceipt(stated, notified));
        }
        return against;
    }

    // Luật TGPL 2017 Đ31 k2, k3: of whoever is arrested or in custody twelve hours count, from the notice where one
    // came
    /** Whether it has to be told at which hour a notice about whoever stands so was received. */
    private boolean countsHours(@Nullable String statusCode) {
        return statusCode != null && catalogue.is(CodeMark.HELD, statusCode, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
