package vn.tgpl.casework.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.OriginOfCase;
import vn.tgpl.casework.domain.OriginQueries;
import vn.tgpl.intake.ReferralOrigin;
import vn.tgpl.intake.ReferralSource;
import vn.tgpl.shared.Actor;

/** Where a case came from: its request, and the referrals that the request answers, for whoever may read them. */
@Component
class CaseOrigins {

    private final OriginQueries origins;
    private final ObjectProvider<ReferralSource> referrals;
    private final CaseTexts texts;

    CaseOrigins(OriginQueries origins, ObjectProvider<ReferralSource> referrals, CaseTexts texts) {
        this.origins = origins;
        this.referrals = referrals;
        this.texts = texts;
    }

    /** A page on the way back. */
    record Link(String label, String href) {}

    List<Link> of(CaseFile file, Actor actor) {
        return actor.may("intake:read")
                ? origins.of(file, actor.scope())
                        .map(origin -> links(origin, actor))
                        .orElse(List.of())
                : List.of();
    }

    private List<Link> links(OriginOfCase origin, Actor actor) {
        List<Link> links = new ArrayList<>();
        links.add(new Link(texts.text("casework.origin.request", origin.receipt()), "/requests/" + origin.request()));
        referrals(origin, actor).forEach(links::add);
        return links;
    }

    private List<Link> referrals(OriginOfCase origin, Actor actor) {
        return origin.referred() && actor.may("referrals:read")
                ? referrals.stream()
                        .flatMap(source -> source.origins(origin.request(), actor.scope()).stream())
                        .map(this::link)
                        .toList()
                : List.of();
    }

    private Link link(ReferralOrigin origin) {
        String label = origin.transferred() ? "casework.origin.transfer" : "casework.origin.referral";
        return new Link(texts.text(label, origin.code(), origin.senderOffice()), origin.href());
    }
}
