package vn.tgpl.home.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tgpl.home.domain.Hit;

/**
 * Hits of one kind.
 *
 * @param more whether there are more than are shown
 */
record HitGroup(String kind, List<Line> lines, boolean more) {

    private static final int SHOWN = 20;

    /** A hit with the page it opens. */
    record Line(
            String href,
            String title,
            @Nullable String name,
            @Nullable String stateKey,
            @Nullable String note) {

        @Override
        public String toString() {
            return "Line[" + href + "]";
        }
    }

    static HitGroup of(Hit.Kind kind, List<Hit> hits, boolean sender) {
        return new HitGroup(
                kind.name(),
                hits.stream().limit(SHOWN).map(hit -> line(hit, sender)).toList(),
                hits.size() > SHOWN);
    }

    private static Line line(Hit hit, boolean sender) {
        String code = hit.code();
        return new Line(
                href(hit, sender),
                code == null ? hit.name() : code,
                code == null ? null : hit.name(),
                stateKey(hit),
                hit.note());
    }

    private static @Nullable String stateKey(Hit hit) {
        return switch (hit.kind()) {
            case PERSON -> null;
            case CASE -> "casework.state." + hit.state();
            case REQUEST -> "intake.state." + hit.state();
            case REFERRAL -> "referrals.state." + hit.state();
        };
    }

    static String href(Hit hit, boolean sender) {
        return switch (hit.kind()) {
            case PERSON -> "/people/" + hit.id();
            case CASE -> "/cases/" + hit.id();
            case REQUEST -> "/requests/" + hit.id();
            case REFERRAL -> "/referrals/" + hit.id() + (sender ? "/receipt" : "");
        };
    }
}
