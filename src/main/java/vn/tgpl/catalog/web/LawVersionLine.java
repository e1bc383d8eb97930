package vn.tgpl.catalog.web;

import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.domain.LawState;
import vn.tgpl.catalog.domain.LawVersionView;
import vn.tgpl.shared.Display;

/** A wording of the law, ready to be shown. */
record LawVersionLine(
        String id,
        long version,
        String title,
        String sourceDocument,
        String validFrom,
        String validTo,
        String stateKey,
        String stateTone,
        boolean draft,
        @Nullable String correctionReason) {

    static LawVersionLine of(LawVersionView version) {
        return new LawVersionLine(
                version.id().toString(),
                version.version(),
                version.title(),
                version.sourceDocument(),
                Display.date(version.validity().from()),
                Display.date(version.validity().to()),
                "catalog.law.state." + version.state(),
                tone(version.state()),
                version.isDraft(),
                version.correctionReason());
    }

    private static String tone(LawState state) {
        return switch (state) {
            case DRAFT -> "soon";
            case ENACTED -> "done";
            case SUPERSEDED -> "neutral";
        };
    }
}
