package vn.tgpl.intake.domain;

import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.Requests;

/** Answers other modules. */
@Service
@Transactional
class RequestRegister implements Requests {

    private final DecisionBook book;
    private final RequestDetailsQueries details;
    private final PaperWords words;

    RequestRegister(DecisionBook book, RequestDetailsQueries details, PaperWords words) {
        this.book = book;
        this.details = details;
        this.words = words;
    }

    @Override
    public void registered(RequestId requestId, String caseCode) {
        book.registered(requestId, caseCode);
    }

    @Override
    @Transactional(readOnly = true)
    public String papersInWords(RequestId requestId, Locale locale) {
        return words.of(details.papers(requestId), locale);
    }
}
