package vn.tgpl.intake.domain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.Requests;

/** Answers other modules. */
@Service
@Transactional
class RequestRegister implements Requests {

    private final DecisionBook book;

    RequestRegister(DecisionBook book) {
        this.book = book;
    }

    @Override
    public void registered(RequestId requestId, String caseCode) {
        book.registered(requestId, caseCode);
    }
}
