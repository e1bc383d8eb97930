package vn.tgpl.casework.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodWords;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.JoinedBeneficiary;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.people.SensitiveFact;
import vn.tgpl.people.Sight;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** The facts of those who are helped in a case; the sensitive ones masked for whoever is not of its team. */
@Component
class BeneficiaryFacts {

    private final CaseTexts texts;
    private final SecretFacts secrets;
    private final Catalogue catalogue;
    private final PeriodWords periods;
    private final ResidenceFacts residences;

    BeneficiaryFacts(
            CaseTexts texts, SecretFacts secrets, Catalogue catalogue, PeriodWords periods, ResidenceFacts residences) {
        this.residences = residences;
        this.texts = texts;
        this.secrets = secrets;
        this.catalogue = catalogue;
        this.periods = periods;
    }

    /** Of who heads the case. */
    List<CasePage.SecretFact> head(CaseFile file, Sight sight, Actor actor) {
        return file.joinedAs(file.head().headed().by())
                .map(one -> of("name", one, file, sight, actor))
                .orElseGet(() -> ofFirst("name", file, sight, actor));
    }

    /** Of each of the others who are or were helped, who was accepted with the request first. */
    List<List<CasePage.SecretFact>> others(CaseFile file, Sight sight, Actor actor) {
        Stream<List<CasePage.SecretFact>> first =
                file.isHeadedBy(file.beneficiary().id())
                        ? Stream.empty()
                        : Stream.of(ofFirst("first", file, sight, actor));
        Stream<List<CasePage.SecretFact>> joined = file.joined().stream()
                .filter(one -> !file.isHeadedBy(one.personId()))
                .map(one -> of("joined", one, file, sight, actor));
        return Stream.concat(first, joined).toList();
    }

    private List<CasePage.SecretFact> ofFirst(String name, CaseFile file, Sight sight, Actor actor) {
        CaseFile.Head head = file.head();
        LocalDate acceptedOn = head.acceptedAt().atZone(Vietnam.ZONE).toLocalDate();
        List<CasePage.SecretFact> facts = facts(
                name(name, file.beneficiary(), actor),
                file.beneficiary(),
                acceptedOn,
                groups(head.groupCodes(), acceptedOn, sight),
                residences.of(file, null, sight, actor),
                sight);
        boolean heads = file.isHeadedBy(file.beneficiary().id());
        return Stream.concat(facts.stream(), heads ? Stream.empty() : besides(file, acceptedOn, sight).stream())
                .toList();
    }

    /** Of who was accepted, where somebody else heads the case: how he stands, and since when he is helped no longer. */
    private List<CasePage.SecretFact> besides(CaseFile file, LocalDate acceptedOn, Sight sight) {
        String status = texts.label(CodeList.PROCEDURAL_STATUS, file.head().statusCode(), acceptedOn);
        return SecretFacts.known(
                secrets.secret("status", status, !sight.shows(SensitiveFact.CHARGES)),
                secrets.open("ended", ended(file.firstEnd())));
    }

    private List<CasePage.SecretFact> of(String name, JoinedBeneficiary one, CaseFile file, Sight sight, Actor actor) {
        return Stream.concat(
                        facts(
                                name(name, one.person(), actor),
                                one.person(),
                                one.addedOn(),
                                groups(one.groupCodes(), one.addedOn(), sight),
                                residences.of(file, one.personId(), sight, actor),
                                sight)
                                .stream(),
                        joining(one, file, sight).stream())
                .toList();
    }

    private List<CasePage.SecretFact> joining(JoinedBeneficiary one, CaseFile file, Sight sight) {
        String status = texts.label(CodeList.PROCEDURAL_STATUS, one.statusCode(), one.addedOn());
        return SecretFacts.known(
                secrets.secret("status", status, !sight.shows(SensitiveFact.CHARGES)),
                secrets.open("ended", ended(one.end())),
                secrets.open(
                        "papersOwed", !sight.shows(SensitiveFact.MATTER) || one.end() != null ? null : one.owedNow()),
                secrets.open("held", sight.shows(SensitiveFact.MATTER) ? held(one, file) : null));
    }

    /** What his custody asks for while the case is worked on. */
    private @Nullable String held(JoinedBeneficiary one, CaseFile file) {
        if (one.end() != null || !file.head().state().isOpen() || !isHeld(one)) {
            return null;
        }
        Instant notified = one.notifiedAt();
        if (file.performing().isEmpty() && notified != null) {
            return texts.text(
                    "casework.joined.held.notified", periods.on(PeriodOfLaw.D5, one.addedOn()), texts.told(notified));
        }
        return file.performing().isEmpty()
                ? texts.text("casework.joined.held.appoint", periods.on(PeriodOfLaw.D5, one.addedOn()))
                : texts.text("casework.joined.held.act");
    }

    private @Nullable String ended(JoinedBeneficiary.@Nullable End end) {
        return end == null
                ? null
                : texts.text(
                        "casework.joined.ended",
                        Display.date(end.on()),
                        texts.label(CodeList.BENEFICIARY_END, end.groundCode(), end.on()));
    }

    // Luật TGPL 2017 Đ31 k2: whoever is in custody waits twelve hours at the most, also when he joins later
    private boolean isHeld(JoinedBeneficiary one) {
        return one.statusCode() != null && catalogue.is(CodeMark.HELD, one.statusCode(), one.addedOn());
    }

    /** Whoever sees a case has its people within his reach; whether he may open their pages says his right. */
    private CasePage.SecretFact name(String name, CaseFile.Person person, Actor actor) {
        return secrets.linked(name, person.fullName(), actor.may("people:read") ? "/people/" + person.id() : null);
    }

    private List<CasePage.SecretFact> facts(
            CasePage.SecretFact name,
            CaseFile.Person person,
            LocalDate on,
            CasePage.SecretFact groups,
            CasePage.SecretFact residence,
            Sight sight) {
        return SecretFacts.known(
                name,
                secrets.secret("nationalId", person.nationalId(), !sight.shows(SensitiveFact.ID_NUMBER)),
                secrets.secret("birth", birth(person), !sight.shows(SensitiveFact.CHILD)),
                secrets.open("sex", person.sex() == null ? "" : texts.text("shared.sex." + person.sex())),
                // NĐ 356/2025 Đ4: ethnic origin is sensitive
                secrets.secret(
                        "ethnicity",
                        texts.label(CodeList.ETHNICITY, person.ethnicityCode(), on),
                        !sight.shows(SensitiveFact.ETHNICITY)),
                secrets.secret("address", address(person), !sight.shows(SensitiveFact.ADDRESS))
                        .unprintedIf(!person.safety().mayBeVisited()),
                secrets.secret("phone", phone(person), !sight.shows(SensitiveFact.PHONE))
                        .unprintedIf(!person.safety().mayBeCalled()),
                secrets.secret("safetyReason", person.safety().reason(), !sight.shows(SensitiveFact.CONTACT_NOTE))
                        .unprintedIf(true),
                secrets.secret("contactNote", person.contactNote(), !sight.shows(SensitiveFact.CONTACT_NOTE))
                        .unprintedIf(!person.safety().mayBeReached()),
                groups,
                residence);
    }

    /** A group that would hurt the person, once known, hides the others with it. */
    private CasePage.SecretFact groups(List<String> codes, LocalDate on, Sight sight) {
        boolean hidden = codes.stream()
                .flatMap(code ->
                        SensitiveFact.ofGroup(code, catalogue.group(code, on).orElse(null)).stream())
                .anyMatch(fact -> !sight.shows(fact));
        String labels =
                codes.stream().map(code -> catalogue.groupLabel(code, on)).collect(Collectors.joining("; "));
        return secrets.secret("groups", labels, hidden);
    }

    private String address(CaseFile.Person person) {
        String address = Stream.of(
                        person.addressLine(), catalogue.residence(person.communeCode(), person.provinceCode()))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
        return address.isEmpty()
                        || person.addressLine() == null
                        || person.safety().mayBeVisited()
                ? address
                : address + " · " + texts.text("casework.facts.addressUnsafe");
    }

    private String phone(CaseFile.Person person) {
        String phone = Display.phone(person.phone());
        if (phone == null) {
            return "";
        }
        if (person.safety().mayBeCalled()) {
            return phone;
        }
        return phone + " · "
                + texts.text(
                        person.safety().phone() == null ? "casework.facts.phoneUnasked" : "casework.facts.phoneUnsafe");
    }

    private static String birth(CaseFile.Person person) {
        return person.birthDate() != null
                ? Display.date(person.birthDate())
                : person.birthYear() == null ? "" : person.birthYear().toString();
    }
}
