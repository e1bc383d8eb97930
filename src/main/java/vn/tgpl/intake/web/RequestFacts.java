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
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.intake.NoticeTime;
import vn.tgpl.intake.Party;
import vn.tgpl.intake.domain.AreaSaid;
import vn.tgpl.intake.domain.Matter;
import vn.tgpl.intake.domain.PaperWords;
import vn.tgpl.intake.domain.RequestDetails;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.Sight;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/**
 * What was written down of a request, as names and values; what identifies or endangers a person is
 * masked for whoever does not work on it.
 */
@Component
class RequestFacts {

    private final Catalogue catalogue;
    private final PaperWords papers;
    private final BeneficiaryLines people;
    private final MessageSource messages;

    RequestFacts(Catalogue catalogue, PaperWords papers, BeneficiaryLines people, MessageSource messages) {
        this.catalogue = catalogue;
        this.papers = papers;
        this.people = people;
        this.messages = messages;
    }

    void show(RequestDetails request, PersonFacts person, Actor actor, Model model, Locale locale) {
        model.addAttribute("personFacts", people.of(person, Sight.of(actor, false), locale));
        model.addAttribute("personHref", actor.may("people:read") ? "/people/" + request.beneficiaryId() : null);
        model.addAttribute("matterFacts", matter(request, locale));
        model.addAttribute("sourceFacts", source(request, locale));
        model.addAttribute("claims", claims(request, person, locale));
        model.addAttribute("summary", request.matter().summary());
        model.addAttribute(
                "parties",
                request.parties().stream().map(party -> party(party, locale)).toList());
    }

    private List<Fact> matter(RequestDetails request, Locale locale) {
        Matter matter = request.matter();
        LocalDate receivedOn = request.receivedOn();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(
                "intake.form.field", catalogue.label(CodeList.FIELD_OF_LAW, matter.fieldCode(), receivedOn), locale));
        facts.add(fact("intake.form.formOfAid", text("intake.form-of-aid." + matter.formOfAid(), locale), locale));
        addCode(
                facts,
                "intake.form.proceduralStatus",
                CodeList.PROCEDURAL_STATUS,
                matter.proceduralStatusCode(),
                receivedOn,
                locale);
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

    private List<Fact> source(RequestDetails request, Locale locale) {
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
        add(
                facts,
                "intake.form.requesterPhone",
                Display.phone(request.requester().phone()),
                locale);
        return facts;
    }

    private List<Fact> claims(RequestDetails request, PersonFacts person, Locale locale) {
        List<Fact> facts = new ArrayList<>();
        request.claims()
                .groups()
                .forEach(group -> facts.add(new Fact(
                        text(group.principal() ? "intake.group.principal" : "intake.group.other", locale),
                        catalogue.groupLabel(group.code(), request.receivedOn()))));
        if (request.claims().noneApplies()) {
            facts.add(fact("intake.section.groups", text("intake.form.noneApplies", locale), locale));
        }
        if (request.claims().notNearPoor()) {
            facts.add(fact("intake.form.household", text("intake.form.notNearPoor", locale), locale));
        }
        AreaSaid area = request.claims().area();
        if (area.villageNotListed()) {
            facts.add(fact("intake.form.residence", text("intake.form.villageNotListed", locale), locale));
        }
        add(facts, "intake.form.areaShownBy", area.shownBy(), locale);
        if (area.isOutdated(person.communeCode(), person.village())) {
            facts.add(fact("intake.form.residence", text("intake.form.area.outdated", locale), locale));
        }
        ClaimedAs claimedAs = request.claims().claimedAs();
        add(
                facts,
                "intake.form.claimedAs",
                claimedAs == null ? null : text("intake.claimed-as." + claimedAs, locale),
                locale);
        Matter matter = request.matter();
        addHandedIn(facts, "intake.form.applicationShown", matter.applicationShown(), locale);
        addHandedIn(facts, "intake.form.documentsShown", matter.documentsShown(), locale);
        add(facts, "intake.form.documentsTold", matter.documentsTold(), locale);
        facts.add(fact(
                "intake.section.papers",
                emptyToNull(papers.of(request.papers(), request.receivedOn(), locale)),
                locale));
        return facts;
    }

    private Fact party(Party party, Locale locale) {
        String born = party.birthYear() == null ? "" : ", " + party.birthYear();
        return new Fact(text("intake.party." + party.role(), locale), party.fullName() + born);
    }

    private void addCode(
            List<Fact> facts, String key, CodeList list, @Nullable String code, LocalDate day, Locale locale) {
        add(facts, key, code == null ? null : catalogue.label(list, code, day), locale);
    }

    private void addHandedIn(List<Fact> facts, String key, @Nullable Boolean said, Locale locale) {
        add(facts, key, said == null ? null : text("intake.handed-in." + said, locale), locale);
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
