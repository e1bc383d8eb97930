package vn.tgpl.intake.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.intake.GroupClaim;
import vn.tgpl.intake.OwedPapers.Accepted;
import vn.tgpl.intake.OwedPapers.Joined;
import vn.tgpl.intake.Residence;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.BirthDate;

/** Somebody who is helped already, as he is on record now, who resides where he did on the day on which he was accepted or joined. */
@Component
class HelpedApplicants {

    private final People people;
    private final Catalogue catalogue;

    HelpedApplicants(People people, Catalogue catalogue) {
        this.people = people;
        this.catalogue = catalogue;
    }

    /** How he stands in the proceedings the case tells, in which it may have been corrected. */
    Applicant of(LegalAidRequest request, Accepted accepted) {
        return of(
                new PersonId(request.beneficiaryId()),
                accepted.on(),
                accepted.statusCode(),
                request.matter().connectedMatter(),
                accepted.residence(),
                request.claims());
    }

    /** What was claimed of somebody who joined is his groups alone. */
    Applicant of(PersonId person, Joined joined) {
        return of(
                person,
                joined.on(),
                joined.statusCode(),
                joined.connectedMatter(),
                joined.residence(),
                new Claims(
                        joined.groupCodes().stream()
                                .map(code -> new GroupClaim(code, false))
                                .toList(),
                        false,
                        false,
                        joined.claimedAs(),
                        new AreaSaid(
                                false,
                                joined.areaShownBy(),
                                joined.residence().communeCode(),
                                joined.residence().village())));
    }

    private Applicant of(
            PersonId person,
            LocalDate on,
            @Nullable String status,
            @Nullable Boolean connectedMatter,
            Residence residence,
            Claims claims) {
        PersonFacts facts = people.get(person).facts();
        BirthDate birth = facts.birth();
        String ethnicity = facts.ethnicityCode();
        return new Applicant(
                birth == null ? null : AgeSpan.on(on, birth),
                status == null ? null : new Option(status, catalogue.label(CodeList.PROCEDURAL_STATUS, status, on)),
                ethnicity == null ? null : (Boolean) catalogue.is(CodeMark.MINORITY, ethnicity, on),
                // Luật TGPL 2017 Đ37 k3: whoever moves away since belongs to his group still
                ResidencesByLists.area(catalogue, residence, claims.area(), on),
                connectedMatter,
                claims.claimedAs(),
                claims.notNearPoor());
    }
}
