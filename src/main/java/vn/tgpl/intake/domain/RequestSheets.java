package vn.tgpl.intake.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.intake.RequestId;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Puts together what the page of a request shows. */
@Service
@Transactional(readOnly = true)
public class RequestSheets {

    private final RequestDetailsQueries details;
    private final LegalAidRequests requests;
    private final Assessment assessment;
    private final DecisionQueries decisions;
    private final People people;

    RequestSheets(
            RequestDetailsQueries details,
            LegalAidRequests requests,
            Assessment assessment,
            DecisionQueries decisions,
            People people) {
        this.details = details;
        this.requests = requests;
        this.assessment = assessment;
        this.decisions = decisions;
        this.people = people;
    }

    /** @throws NotFound when there is no such request or the actor may not see it */
    public RequestSheet get(RequestId id, Actor actor) {
        RequestDetails found = details.find(id, actor.scope()).orElseThrow(NotFound::new);
        @Nullable
        Answer answer = found.state().isOpen()
                ? requests.findById(id).map(assessment::answer).orElseThrow(NotFound::new)
                : null;
        return new RequestSheet(
                found,
                answer,
                decisions.of(id),
                RequestActions.of(found.state(), answer == null ? null : answer.verdict(), actor::may));
    }

    /** What of the person excludes each group of today, by its code. */
    public Map<String, List<Finding>> exclusions(RequestId request) {
        return requests.findById(request).map(assessment::exclusions).orElseThrow(NotFound::new);
    }

    /** The beneficiary of a request the actor was shown. */
    public PersonFacts beneficiary(RequestDetails request) {
        return people.get(new PersonId(request.beneficiaryId())).facts();
    }
}
