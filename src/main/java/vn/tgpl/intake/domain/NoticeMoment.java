package vn.tgpl.intake.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.intake.RequestId;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.Vietnam;

/** Corrects when an authority told of a request. */
@Component
class NoticeMoment {

    private final LegalAidRequests requests;
    private final ReceiptBound bound;

    NoticeMoment(LegalAidRequests requests, ReceiptBound bound) {
        this.requests = requests;
        this.bound = bound;
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
     */
    void tell(LegalAidRequest request, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, Vietnam.ZONE);
        LocalDate received = request.arrival().day();
        LocalDate earliest = bound.earliest(received);
        if (day.isAfter(received)) {
            throw new NoticeAfterReceipt(received);
        }
        if (day.isBefore(earliest)) {
            throw new NoticeTooEarly(bound.days(), earliest);
        }
        request.toldAt(at);
    }
}
