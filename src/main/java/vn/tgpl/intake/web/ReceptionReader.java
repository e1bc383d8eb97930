package vn.tgpl.intake.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import vn.tgpl.intake.domain.Channel;
import vn.tgpl.intake.domain.ReceiptBound;
import vn.tgpl.intake.domain.Reception;
import vn.tgpl.intake.domain.Requester;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.PhoneNumber;

/** Reads how a request came in and who brought it, or says at each field what is wrong. */
@Component
class ReceptionReader {

    private final ReceiptBound bound;
    private final Clock clock;

    ReceptionReader(ReceiptBound bound, Clock clock) {
        this.bound = bound;
        this.clock = clock;
    }

    /** @param errors of the form, nested into the reception */
    void check(ReceptionFields fields, Errors errors) {
        if (fields.getChannel() == Channel.AUTHORITY) {
            checkNotice(fields, errors);
        }
        if (fields.getChannel().mayArriveEarlier()) {
            checkReceived(fields, errors);
        }
        if (fields.getChannel() == Channel.TRANSFER && fields.getTransferredFrom() == null) {
            errors.rejectValue("transferredFrom", "validation.required");
        }
        checkRequester(fields, errors);
    }

    private void checkNotice(ReceptionFields fields, Errors errors) {
        if (fields.getNotifyingAuthority() == null) {
            errors.rejectValue("notifyingAuthority", "validation.required");
        }
        Instant notified = notifiedAt(fields);
        if (notified == null && !errors.hasFieldErrors("notifiedOn")) {
            errors.rejectValue("notifiedOn", "validation.required");
        } else if (notified != null && notified.isAfter(clock.instant()) && !errors.hasFieldErrors("notifiedOn")) {
            errors.rejectValue("notifiedTime", "intake.form.notifiedTime.future");
        }
        checkBound("notifiedOn", fields.getNotifiedOn(), errors);
    }

    private void checkReceived(ReceptionFields fields, Errors errors) {
        if (errors.hasFieldErrors("receivedOn")) {
            return;
        }
        LocalDate day = fields.getReceivedOn();
        LocalTime time = fields.getReceivedTime();
        if (day == null) {
            if (time != null) {
                errors.rejectValue("receivedOn", "validation.required");
            }
        } else if (time != null && at(day, time).isAfter(clock.instant())) {
            errors.rejectValue("receivedTime", "intake.form.receivedTime.future");
        } else if (isBeforeItsNotice(fields, day) && !errors.hasFieldErrors("notifiedOn")) {
            errors.rejectValue("receivedOn", "intake.form.receivedOn.beforeNotice");
        }
        checkBound("receivedOn", day, errors);
    }

    private void checkBound(String field, @Nullable LocalDate day, Errors errors) {
        LocalDate earliest = bound.earliest(LocalDate.now(clock));
        if (day != null && day.isBefore(earliest)) {
            errors.rejectValue(
                    field,
                    "intake.form.day.tooEarly",
                    new Object[] {Display.number(bound.days()), Display.date(earliest)},
                    null);
        }
    }

    private static boolean isBeforeItsNotice(ReceptionFields fields, LocalDate day) {
        LocalDate notified = fields.getNotifiedOn();
        return fields.getChannel() == Channel.AUTHORITY && notified != null && day.isBefore(notified);
    }

    /** @param errors of the form, nested into the fields */
    static void checkRequester(RequesterFields fields, Errors errors) {
        String phone = fields.getRequesterPhone();
        if (phone != null && PhoneNumber.parse(phone).isEmpty()) {
            errors.rejectValue("requesterPhone", "people.form.phone.invalid");
        }
        boolean described = phone != null || fields.getRequesterRelation() != null;
        if (described && fields.getRequesterName() == null) {
            errors.rejectValue("requesterName", "validation.required");
        }
    }

    /** Of fields that were checked. */
    Reception reception(ReceptionFields fields) {
        boolean told = fields.getChannel() == Channel.AUTHORITY;
        return new Reception(
                fields.getChannel(),
                told ? fields.getNotifyingAuthority() : null,
                told ? notifiedAt(fields) : null,
                // a referral that was opened is answered, however the citizen came in the end
                fields.referral(),
                fields.getChannel() == Channel.TRANSFER ? fields.getTransferredFrom() : null,
                fields.getChannel().mayArriveEarlier() ? receivedAt(fields) : null);
    }

    /** Null when the beneficiary asks himself. */
    @Nullable
    static Requester requester(RequesterFields fields) {
        String name = fields.getRequesterName();
        String phone = PhoneNumber.parse(fields.getRequesterPhone())
                .map(PhoneNumber::value)
                .orElse(null);
        return name == null ? null : new Requester(name, fields.getRequesterRelation(), phone);
    }

    /** Without a time the day begins: the clocks must not start later than they did. */
    private @Nullable Instant notifiedAt(ReceptionFields fields) {
        LocalDate day = fields.getNotifiedOn();
        return day == null ? null : at(day, Objects.requireNonNullElse(fields.getNotifiedTime(), LocalTime.MIDNIGHT));
    }

    /** An earlier day without a time begins with its first minute; today without a time is now. */
    private @Nullable Instant receivedAt(ReceptionFields fields) {
        LocalDate day = fields.getReceivedOn();
        LocalTime time = fields.getReceivedTime();
        if (day == null || (time == null && day.equals(LocalDate.now(clock)))) {
            return null;
        }
        return at(day, Objects.requireNonNullElse(time, LocalTime.MIDNIGHT));
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(clock.getZone()).toInstant();
    }
}
