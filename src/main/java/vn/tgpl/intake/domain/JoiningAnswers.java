package vn.tgpl.intake.domain;

import java.util.List;
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
     * By the law of today, and by what is his own: nothing that makes the first beneficiary entitled is lent. Where the matter
     * happened, what it is about and its days are those of whoever joins, too; that an authority told of the first beneficiary is
     * no notice of another (Luật TGPL 2017 Đ31 k3).
     */
    public Answer answer(Joining joining) {
        LegalAidRequest request = requests.findById(joining.request()).orElseThrow(NotFound::new);
        Matter matter = request.matter();
        PersonFacts person = joining.person();
        JoiningClaim claim = joining.claim();
        return assessment.answer(new AssessedRequest(
                claim.notifiedAt() == null ? Channel.DIRECT : Channel.AUTHORITY,
                request.seat().province(),
                person.birth(),
                person.ethnicityCode(),
                person.provinceCode(),
                person.communeCode(),
                person.village(),
                joining.fieldCode(),
                claim.statusCode(),
                claim.connectedMatter(),
                new Claims(
                        claim.groups(),
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
                Matter.lacking(
                        claim.handedIn().applicationShown(), claim.handedIn().documentsShown())));
    }

    /** Those of his groups that the answer found. */
    public List<GroupClaim> groups(Answer answer, Joining joining) {
        return GroupsOfCase.found(answer, joining.claim().groups()).claims();
    }
}
