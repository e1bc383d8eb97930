package vn.tgpl.casework.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.GroupReviews;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Display;

/** That somebody's groups had to be looked at again, and that he is helped on. */
@Component
class GroupReviewTimeline implements TimelineSource {

    private final GroupReviews reviews;
    private final Catalogue catalogue;
    private final CaseTexts texts;

    GroupReviewTimeline(GroupReviews reviews, Catalogue catalogue, CaseTexts texts) {
        this.reviews = reviews;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return reviews.of(file).stream().flatMap(one -> entries(one, file));
    }

    private Stream<TimelineEntry> entries(GroupReviews.Review one, CaseFile file) {
        TimelineEntry arisen = entry(
                one.arisenAt(), texts.text("casework.timeline.groupReview", file.owingName(one.person())), null, "");
        GroupReviews.Kept kept = one.kept();
        return kept == null || one.endedAt() == null
                ? Stream.of(arisen)
                : Stream.of(
                        arisen,
                        entry(
                                one.endedAt(),
                                texts.text("casework.timeline.keptHelping", file.owingName(one.person())),
                                kept.by(),
                                words(kept, file, one)));
    }

    private String words(GroupReviews.Kept kept, CaseFile file, GroupReviews.Review one) {
        LocalDate on = file.joinedAs(one.person())
                .map(joined -> joined.addedOn())
                .orElseGet(() -> Days.of(file.head().acceptedAt()));
        return Stream.of(
                        texts.text("casework.groupReview.ground." + kept.ground()),
                        kept.groupCode() == null ? null : catalogue.groupLabel(kept.groupCode(), on),
                        kept.reason())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static TimelineEntry entry(Instant at, String title, @Nullable String by, String text) {
        return new TimelineEntry(
                CaseTimeline.Show.DECISIONS,
                at,
                at,
                new TimelineItem(Display.dateTime(at), title, by, text, "info", null));
    }
}
