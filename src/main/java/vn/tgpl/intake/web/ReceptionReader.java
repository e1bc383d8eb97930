package vn.tgpl.intake.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import vn.tgpl.intake.NoticeTime;
import vn.tgpl.intake.domain.Channel;
import vn.tgpl.intake.domain.Reception;
import vn.tgpl.intake.domain.ReceptionRule;
import vn.tgpl.intake.domain.Requester;
import vn.tgpl.intake.form.RefusedFields;
import vn.tgpl.shared.PhoneNumber;

/** Reads how a request came in and who brought it, or says at each field what is wrong. */
@Component
class ReceptionReader {

    private final ReceptionRule rule;
    private final Clock clock;

    ReceptionReader(ReceptionRule rule, Clock clock) {
        this.rule = rule;
        this.clock = clock;
    }

    /**
     * @param statusCode how the beneficiary stands in the proceedings, null when it was not told
     * @param errors of the form, nested into the reception
     */
    void check(ReceptionFields fields, @Nullable String statusCode, Errors errors) {
        if (fields.getChannel() == Channel.AUTHORITY) {
            checkNotice(fields, statusCode, errors);
        }
        if (fields.mayLieEarlier()) {
            checkReceived(fields, errors);
        }
        if (fields.getChannel() == Channel.TRANSFER && fields.getTransferredFrom() == null) {
            errors.rejectValue("transferredFrom", "validation.required");
        }
        checkRequester(fields, errors);
    }

    private void checkNotice(ReceptionFields fields, @Nullable String statusCode, Errors errors) {
        if (fields.getNotifyingAuthority() == null) {
            errors.rejectValue("notifyingAuthority", "validation.required");
        }
        Instant notified = notifiedAt(fields);
        if (errors.hasFieldErrors("notifiedOn")) {
            return;
        }
        if (notified == null) {
            errors.rejectValue("notifiedOn", "validation.required");
        } else {
            RefusedFields.tell(rule.againstNotice(notified, statusCode), errors);
        }
    }

    private void checkReceived(ReceptionFields fields, Errors errors) {
        if (errors.hasFieldErrors("receivedOn")) {
            return;
        }
        if (fields.getReceivedOn() == null && fields.getReceivedTime() != null) {
            errors.rejectValue("receivedOn", "validation.required");
        }
        Instant received = receivedAt(fields);
        boolean told = fields.getChannel() == Channel.AUTHORITY && !errors.hasFieldErrors("notifiedOn");
        if (received != null) {
            RefusedFields.tell(rule.againstReceipt(received, told ? notifiedAt(fields) : null), errors);
        }
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
                Objects.requireNonNull(fields.getChannel()),
                told ? fields.getNotifyingAuthority() : null,
                told ? notifiedAt(fields) : null,
                // a referral that was opened is answered, however the citizen came in the end
                fields.referral(),
                fields.getChannel() == Channel.TRANSFER ? fields.getTransferredFrom() : null,
                fields.mayLieEarlier() ? receivedAt(fields) : null);
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

    private static @Nullable Instant notifiedAt(ReceptionFields fields) {
        LocalDate day = fields.getNotifiedOn();
        return day == null ? null : NoticeTime.of(day, fields.getNotifiedTime());
    }

    /** An earlier day without a time begins with its first minute; today without a time is now. */
    private @Nullable Instant receivedAt(ReceptionFields fields) {
        LocalDate day = fields.getReceivedOn();
        LocalTime time = fields.getReceivedTime();
        if (day == null || (time == null && day.equals(LocalDate.now(clock)))) {
            return null;
        }
        return day.atTime(Objects.requireNonNullElse(time, LocalTime.MIDNIGHT))
                .atZone(clock.getZone())
                .toInstant();
    }
}
