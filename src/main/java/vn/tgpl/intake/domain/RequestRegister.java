package vn.tgpl.intake.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.intake.Referred;
import vn.tgpl.intake.ReferredRequest;
import vn.tgpl.intake.RequestDossier;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.Requests;
import vn.tgpl.shared.Actor;

/** Answers other modules. */
@Service
@Transactional
class RequestRegister implements Requests {

    private final DecisionBook book;
    private final RequestDetailsQueries details;
    private final DossierQueries dossiers;
    private final PaperWords words;
    private final RequestReferral referral;
    private final NoticeMoment notices;

    RequestRegister(
            DecisionBook book,
            RequestDetailsQueries details,
            DossierQueries dossiers,
            PaperWords words,
            RequestReferral referral,
            NoticeMoment notices) {
        this.book = book;
        this.details = details;
        this.dossiers = dossiers;
        this.words = words;
        this.referral = referral;
        this.notices = notices;
    }

    @Override
    public void registered(RequestId requestId, String caseCode) {
        book.registered(requestId, caseCode);
    }

    @Override
    public ReferredRequest refer(String receiptCode, Referred referred, Actor actor) {
        return referral.refer(receiptCode, referred, actor);
    }

    @Override
    public void unrefer(RequestId requestId, UUID referralId, @Nullable UUID other, String reason, Actor actor) {
        referral.unrefer(requestId, referralId, other, reason, actor);
    }

    @Override
    public void noticeReceived(RequestId requestId, Instant at) {
        notices.correct(requestId, at);
    }

    @Override
    @Transactional(readOnly = true)
    public RequestDossier dossier(RequestId requestId, Set<String> came) {
        return dossiers.of(requestId, came);
    }

    @Override
    @Transactional(readOnly = true)
    public String papersInWords(RequestId requestId, Locale locale) {
        return details.shown(requestId)
                .map(shown -> words.of(shown.papers(), shown.day(), locale))
                .orElse("");
    }
}
