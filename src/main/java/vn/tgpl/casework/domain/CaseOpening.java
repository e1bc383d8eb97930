package vn.tgpl.casework.domain;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.CaseCode;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.period.MissingPapers;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.intake.GroupClaim;
import vn.tgpl.intake.RequestAccepted;
import vn.tgpl.intake.Requests;
import vn.tgpl.intake.Residence;
import vn.tgpl.intake.Residences;
import vn.tgpl.offices.Offices;
import vn.tgpl.platform.NumberBook;
import vn.tgpl.shared.TimeOrderedId;

/** Opens the case of an accepted request: with its number, or not at all. */
@Service
public class CaseOpening {

    private static final String REGISTER_OF_CASES = "THU_LY";

    private final CaseRepository cases;
    private final CaseDeadlines deadlines;
    private final NumberBook numbers;
    private final Offices offices;
    private final Catalogue catalogue;
    private final Requests requests;
    private final Residences residences;

    CaseOpening(
            CaseRepository cases,
            CaseDeadlines deadlines,
            NumberBook numbers,
            Offices offices,
            Catalogue catalogue,
            Requests requests,
            Residences residences) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.numbers = numbers;
        this.offices = offices;
        this.catalogue = catalogue;
        this.requests = requests;
        this.residences = residences;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(RequestAccepted accepted) {
        RegisterEntry entry = enter(accepted);
        Residence residence = residences.of(accepted.requestId(), Days.of(accepted.acceptedAt()));
        NewCase opened = new NewCase(
                new CaseId(accepted.caseId()),
                accepted.requestId(),
                new Seat(accepted.office(), accepted.centre(), accepted.province()),
                entry,
                new BeneficiaryOfCase(accepted.beneficiaryId(), accepted.beneficiaryName(), residence),
                matter(accepted),
                groups(accepted),
                parties(accepted));
        cases.save(new LegalAidCase(opened, deadlines.onAcceptance(acceptance(accepted, residence))));
        requests.registered(accepted.requestId(), entry.code().value());
    }

    // TT 12/2018 Đ11 k1: the register's running number and the year of reception
    private RegisterEntry enter(RequestAccepted accepted) {
        int year = Days.of(accepted.receivedAt()).getYear();
        int number = numbers.next(accepted.office(), REGISTER_OF_CASES, year);
        String office = offices.get(accepted.office()).abbreviation();
        CaseCode code = CaseCode.of(office, accepted.formOfAid(), number, year);
        return new RegisterEntry(
                code, number, year, accepted.receivedAt(), accepted.acceptedAt(), ToldNotice.of(accepted.notice()));
    }

    private CaseDeadlines.Acceptance acceptance(RequestAccepted accepted, Residence residence) {
        String status = accepted.proceduralStatusCode();
        return new CaseDeadlines.Acceptance(
                accepted.acceptedAt(),
                accepted.formOfAid(),
                status != null && catalogue.is(CodeMark.HELD, status, Days.of(accepted.acceptedAt())),
                accepted.notice(),
                MissingPapers.of(accepted.papersIncomplete(), residence.isDifficult(), accepted.forceMajeure()));
    }

    private static Matter matter(RequestAccepted accepted) {
        return new Matter(
                accepted.fieldCode(),
                accepted.formOfAid(),
                principalGroup(accepted),
                accepted.proceduralStatusCode(),
                accepted.stageCode(),
                accepted.authority(),
                accepted.matterSummary());
    }

    private static String principalGroup(RequestAccepted accepted) {
        return accepted.groups().stream()
                .filter(GroupClaim::principal)
                .map(GroupClaim::code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("an accepted request names a principal group"));
    }

    private static Set<GroupOfCase> groups(RequestAccepted accepted) {
        return accepted.groups().stream()
                .map(group -> new GroupOfCase(group.code(), group.principal()))
                .collect(Collectors.toSet());
    }

    private static Set<PartyOfCase> parties(RequestAccepted accepted) {
        return accepted.parties().stream()
                .map(party -> new PartyOfCase(
                        TimeOrderedId.next(), party.role(), party.fullName(), party.nationalId(), party.birthYear()))
                .collect(Collectors.toSet());
    }
}
