package vn.tgpl.intake.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import vn.tgpl.intake.GroupClaim;
import vn.tgpl.intake.Party;
import vn.tgpl.intake.domain.Channel;
import vn.tgpl.intake.domain.KnownPerson;
import vn.tgpl.intake.domain.LogRequest;
import vn.tgpl.intake.domain.Matter;
import vn.tgpl.intake.domain.PaperShown;
import vn.tgpl.intake.domain.Reception;
import vn.tgpl.intake.domain.Requester;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.form.PartyReader;
import vn.tgpl.people.form.PersonReader;
import vn.tgpl.shared.PhoneNumber;

/** Makes a command of the form, or says at each field what is wrong. */
@Component
class RequestFormReader {

    private final PersonReader personReader;
    private final MatterCheck matterCheck;
    private final PartyReader partyReader;
    private final Clock clock;

    RequestFormReader(PersonReader personReader, MatterCheck matterCheck, PartyReader partyReader, Clock clock) {
        this.personReader = personReader;
        this.matterCheck = matterCheck;
        this.partyReader = partyReader;
        this.clock = clock;
    }

    Optional<LogRequest> read(RequestForm form, BindingResult errors) {
        Optional<PersonFacts> person = nested(errors, "person", () -> personReader.read(form.getPerson(), errors));
        nested(errors, "matter", () -> matterCheck.check(form.getMatter(), errors));
        checkReception(form.getReception(), errors);
        matterCheck.checkGroups(form, errors);
        form.checkFacts(matterCheck.papersOf(form.getGroups()), errors);
        partyReader.check(form.getParties(), errors);
        if (errors.hasErrors() || person.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LogRequest(
                form.id(),
                reception(form.getReception()),
                known(form),
                person.get(),
                requester(form.getReception()),
                matter(form.getMatter()),
                groups(form),
                papers(form),
                partyReader.read(form.getParties()).stream()
                        .map(party ->
                                new Party(party.role().name(), party.fullName(), party.nationalId(), party.birthYear()))
                        .toList(),
                form.getReception().getCheckNote()));
    }

    private static <T> T nested(BindingResult errors, String path, Supplier<T> work) {
        errors.pushNestedPath(path);
        try {
            return work.get();
        } finally {
            errors.popNestedPath();
        }
    }

    private void checkReception(ReceptionFields fields, BindingResult errors) {
        if (fields.getChannel() == Channel.AUTHORITY) {
            if (fields.getNotifyingAuthority() == null) {
                errors.rejectValue("reception.notifyingAuthority", "validation.required");
            }
            Instant notified = notifiedAt(fields);
            if (notified == null && !errors.hasFieldErrors("reception.notifiedOn")) {
                errors.rejectValue("reception.notifiedOn", "validation.required");
            } else if (notified != null && notified.isAfter(clock.instant())) {
                errors.rejectValue("reception.notifiedTime", "intake.form.notifiedTime.future");
            }
        }
        if (fields.getChannel() == Channel.TRANSFER && fields.getTransferredFrom() == null) {
            errors.rejectValue("reception.transferredFrom", "validation.required");
        }
        String phone = fields.getRequesterPhone();
        if (phone != null && PhoneNumber.parse(phone).isEmpty()) {
            errors.rejectValue("reception.requesterPhone", "people.form.phone.invalid");
        }
        boolean described = phone != null || fields.getRequesterRelation() != null;
        if (described && fields.getRequesterName() == null) {
            errors.rejectValue("reception.requesterName", "validation.required");
        }
    }

    private Reception reception(ReceptionFields fields) {
        boolean told = fields.getChannel() == Channel.AUTHORITY;
        UUID referral = fields.getChannel() == Channel.REFERRAL ? fields.getReferralId() : null;
        return new Reception(
                fields.getChannel(),
                told ? fields.getNotifyingAuthority() : null,
                told ? notifiedAt(fields) : null,
                referral,
                fields.getChannel() == Channel.TRANSFER ? fields.getTransferredFrom() : null);
    }

    /** Without a time the day begins: the clocks must not start later than they did. */
    private @Nullable Instant notifiedAt(ReceptionFields fields) {
        LocalDate day = fields.getNotifiedOn();
        LocalTime time = Objects.requireNonNullElse(fields.getNotifiedTime(), LocalTime.MIDNIGHT);
        return day == null ? null : day.atTime(time).atZone(clock.getZone()).toInstant();
    }

    private static @Nullable KnownPerson known(RequestForm form) {
        UUID id = form.getKnownId();
        Long version = form.getKnownVersion();
        return id == null || version == null ? null : new KnownPerson(new PersonId(id), version);
    }

    private static @Nullable Requester requester(ReceptionFields fields) {
        String name = fields.getRequesterName();
        String phone = PhoneNumber.parse(fields.getRequesterPhone())
                .map(PhoneNumber::value)
                .orElse(null);
        return name == null ? null : new Requester(name, fields.getRequesterRelation(), phone);
    }

    private static Matter matter(MatterFields fields) {
        return new Matter(
                Objects.requireNonNull(fields.getFieldCode()),
                Objects.requireNonNull(fields.getFormOfAid()),
                fields.getProceduralStatusCode(),
                fields.getStageCode(),
                fields.getAuthority(),
                Objects.requireNonNull(fields.getSummary()),
                fields.getProvinceCode(),
                fields.getLimitationOn(),
                fields.getHearingOn(),
                fields.isAppointedDefence(),
                fields.isCentralOrder(),
                fields.isCommercial(),
                fields.isConnectedMatter());
    }

    static List<GroupClaim> groups(RequestForm form) {
        List<String> codes = form.getGroups().stream().distinct().toList();
        return codes.stream()
                .map(code -> new GroupClaim(code, code.equals(form.principal())))
                .toList();
    }

    /** Papers of the groups chosen, as far as they were shown. */
    Map<String, PaperShown> papers(RequestForm form) {
        return form.shown(matterCheck.papersOf(form.getGroups()));
    }
}
