package vn.tgpl.intake.domain;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.intake.Eligibility.Joining;
import vn.tgpl.intake.GroupClaim;
import vn.tgpl.intake.JoiningClaim;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.shared.NotFound;

/** Brings somebody who joins a case before the {@link AnswerPolicy}, with the matter of the case. */
@Service
@Transactional(readOnly = true)
public class JoiningAnswers {

    private final LegalAidRequests requests;
    private final Assessment assessment;

    JoiningAnswers(LegalAidRequests requests, Assessment assessment) {
        this.requests = requests;
        this.assessment = assessment;
    }

    /**
     * By the law of today. The days of the matter are those of whoever joins, too, counted from today; that an authority told of
     * the first beneficiary is no notice of another (Luật TGPL 2017 Đ31 k3).
     */
    public Answer answer(Joining joining) {
        LegalAidRequest request = requests.findById(joining.request()).orElseThrow(NotFound::new);
        Matter matter = request.matter();
        PersonFacts person = joining.person();
        JoiningClaim claim = joining.claim();
        return assessment.answer(new AssessedRequest(
                Channel.DIRECT,
                request.seat().province(),
                person.birth(),
                person.ethnicityCode(),
                person.provinceCode(),
                person.communeCode(),
                person.village(),
                joining.fieldCode(),
                claim.statusCode(),
                matter.connectedMatter(),
                new Claims(
                        List.of(new GroupClaim(claim.groupCode(), true)),
                        false,
                        false,
                        claim.claimedAs(),
                        new AreaSaid(
                                claim.villageNotListed(), claim.areaShownBy(), person.communeCode(), person.village())),
                claim.papers(),
                matter.provinceCode(),
                matter.limitationOn(),
                joining.trialOn() == null ? matter.hearingOn() : joining.trialOn(),
                // BLTTHS 2015 Đ76: a defender is appointed for a person; one for the first beneficiary is none of
                // another
                false,
                matter.centralOrder(),
                matter.commercial(),
                Set.of()));
    }
}
