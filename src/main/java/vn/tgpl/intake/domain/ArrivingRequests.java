package vn.tgpl.intake.domain;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.intake.RequestId;
import vn.tgpl.people.ContactSafety;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;

/** Reads requests of another centre for whoever holds their transfer; who may hold it is for the caller to know. */
@Service
@Transactional(readOnly = true)
public class ArrivingRequests {

    private final LegalAidRequests requests;
    private final People people;

    ArrivingRequests(LegalAidRequests requests, People people) {
        this.requests = requests;
        this.people = people;
    }

    /** Empty when the request is not passed on, or came back. */
    public Optional<ArrivingRequest> find(RequestId id) {
        return requests.findById(id)
                .filter(request -> request.state() == RequestState.TRANSFERRED)
                .map(this::handedOn);
    }

    private ArrivingRequest handedOn(LegalAidRequest request) {
        PersonId id = new PersonId(request.beneficiaryId());
        PersonFacts person = people.get(id).facts();
        return new ArrivingRequest(
                id,
                request.matter(),
                request.claims(),
                request.papers().entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, paper -> paper.getValue().shownAs())),
                person.sex(),
                person.provinceCode(),
                person.communeCode(),
                person.village(),
                person.addressLine(),
                person.phone() == null ? null : person.phone().display(),
                new ContactSafety(person.safety().phone(), person.safety().address(), null),
                person.contactNote());
    }
}
