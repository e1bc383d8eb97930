package vn.tgpl.intake.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.intake.NoticeTime;
import vn.tgpl.intake.Party;
import vn.tgpl.intake.domain.Matter;
import vn.tgpl.intake.domain.RequestDetails;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.SensitiveFact;
import vn.tgpl.people.Sight;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.PhoneNumber;

/**
 * What was written down of a request, as names and values; what identifies or endangers a person is
 * masked for whoever does not work on it.
 */
@Component
class RequestFacts {

    private final Catalogue catalogue;
    private final ClaimLines claims;
    private final BeneficiaryLines people;
    private final MessageSource messages;

    RequestFacts(Catalogue catalogue, ClaimLines claims, BeneficiaryLines people, MessageSource messages) {
        this.catalogue = catalogue;
        this.claims = claims;
        this.people = people;
        this.messages = messages;
    }

    void show(RequestDetails request, PersonFacts person, Actor actor, Model model, Locale locale) {
        Sight sight = Sight.of(actor, false);
        model.addAttribute("personFacts", people.of(person, sight, locale));
        model.addAttribute("personHref", actor.may("people:read") ? "/people/" + request.beneficiaryId() : null);
        model.addAttribute("matterFacts", matter(request, sight, locale));
        model.addAttribute("sourceFacts", source(request, sight, locale));
        model.addAttribute("claims", claims.of(request, person, sight, locale));
        model.addAttribute(
                "summary", sight.shows(SensitiveFact.MATTER) ? request.matter().summary() : Display.MASK);
        model.addAttribute(
                "parties",
                request.parties().stream()
                        .map(party -> party(party, sight, locale))
                        .toList());
    }

    private List<Fact> matter(RequestDetails request, Sight sight, Locale locale) {
        Matter matter = request.matter();
        LocalDate receivedOn = request.receivedOn();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(
                "intake.form.field", catalogue.label(CodeList.FIELD_OF_LAW, matter.fieldCode(), receivedOn), locale));
        facts.add(fact("intake.form.formOfAid", text("intake.form-of-aid." + matter.formOfAid(), locale), locale));
        add(facts, "intake.form.proceduralStatus", status(matter, receivedOn, sight), locale);
        addCode(facts, "intake.form.stage", CodeList.PROCEDURAL_STAGE, matter.stageCode(), receivedOn, locale);
        add(facts, "intake.form.authority", matter.authority(), locale);
        add(
                facts,
                "intake.form.matterProvince",
                matter.provinceCode() == null ? null : catalogue.provinceName(matter.provinceCode()),
                locale);
        add(facts, "intake.form.limitationOn", emptyToNull(Display.date(matter.limitationOn())), locale);
        add(facts, "intake.form.hearingOn", emptyToNull(Display.date(matter.hearingOn())), locale);
        return facts;
    }

    private List<Fact> source(RequestDetails request, Sight sight, Locale locale) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("intake.receipt.code", request.receiptCode(), locale));
        facts.add(fact("intake.receivedAt", Display.dateTime(request.receivedAt()), locale));
        facts.add(fact("intake.receivedBy", request.receivedBy(), locale));
        facts.add(fact("intake.office", request.officeName(), locale));
        facts.add(fact(
                "intake.form.channel",
                text("intake.channel." + request.reception().channel(), locale),
                locale));
        add(facts, "intake.form.transferredFrom", request.reception().transferredFrom(), locale);
        add(facts, "intake.form.notifyingAuthority", request.reception().notifyingAuthority(), locale);
        add(facts, "intake.notifiedAt", told(request.reception().notifiedAt(), locale), locale);
        add(facts, "intake.form.requesterName", request.requester().name(), locale);
        add(facts, "intake.form.requesterRelation", request.requester().relation(), locale);
        add(facts, "intake.form.requesterPhone", phone(request.requester().phone(), sight), locale);
        return facts;
    }

    private @Nullable String status(Matter matter, LocalDate day, Sight sight) {
        String code = matter.proceduralStatusCode();
        if (code == null) {
            return null;
        }
        return sight.shows(SensitiveFact.CHARGES)
                ? catalogue.label(CodeList.PROCEDURAL_STATUS, code, day)
                : Display.MASK;
    }

    /** Of whom nobody has asked whether a call is safe. */
    private static @Nullable String phone(@Nullable String phone, Sight sight) {
        return phone == null || sight.shows(SensitiveFact.PHONE)
                ? Display.phone(phone)
                : PhoneNumber.parse(phone).map(PhoneNumber::masked).orElse(Display.MASK);
    }

    private Fact party(Party party, Sight sight, Locale locale) {
        if (!sight.shows(SensitiveFact.OTHER_PARTIES)) {
            return new Fact(text("intake.party." + party.role(), locale), Display.MASK);
        }
        String born = party.birthYear() == null ? "" : ", " + party.birthYear();
        return new Fact(text("intake.party." + party.role(), locale), party.fullName() + born);
    }

    private void addCode(
            List<Fact> facts, String key, CodeList list, @Nullable String code, LocalDate day, Locale locale) {
        add(facts, key, code == null ? null : catalogue.label(list, code, day), locale);
    }

    private void add(List<Fact> facts, String key, @Nullable String value, Locale locale) {
        if (value != null) {
            facts.add(fact(key, value, locale));
        }
    }

    private Fact fact(String key, @Nullable String value, Locale locale) {
        return new Fact(text(key, locale), value);
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private @Nullable String told(@Nullable Instant at, Locale locale) {
        return at == null ? null : NoticeTime.words(at, messages, locale);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
