package vn.tgpl.intake.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.intake.NoticeTime;
import vn.tgpl.intake.RequestId;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.Refusals;

/** Corrects when an authority told of a request. */
@Component
class NoticeMoment {

    private final LegalAidRequests requests;
    private final ReceptionRule rule;

    NoticeMoment(LegalAidRequests requests, ReceptionRule rule) {
        this.requests = requests;
        this.rule = rule;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void correct(RequestId id, Instant at) {
        LegalAidRequest request = requests.lock(id).orElseThrow(NotFound::new);
        tell(request, at);
        requests.save(request);
    }

    /**
     * @throws NoticeAfterReceipt when its day is after the receipt
     * @throws NoticeTooEarly when it is longer before it than is believed
     * @throws NoticeHourMissing when hours run from it and its hour is not told
     */
    void tell(LegalAidRequest request, Instant at) {
        LocalDate received = request.arrival().day();
        if (NoticeTime.day(at).isAfter(received)) {
            throw new NoticeAfterReceipt(received);
        }
        Refusals.raise(rule.againstNotice(at, request.matter().proceduralStatusCode(), received));
        request.toldAt(at);
    }
}
