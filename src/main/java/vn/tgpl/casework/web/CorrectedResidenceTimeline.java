package vn.tgpl.casework.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.CorrectedResidences;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Display;

/** That it was corrected where somebody resided on the day on which he was accepted or joined, and what of his group came of it. */
@Component
class CorrectedResidenceTimeline implements TimelineSource {

    private final CorrectedResidences corrections;
    private final ResidenceWords words;
    private final CaseTexts texts;

    CorrectedResidenceTimeline(CorrectedResidences corrections, ResidenceWords words, CaseTexts texts) {
        this.corrections = corrections;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return corrections.of(file).stream().map(corrected -> entry(corrected, file));
    }

    private TimelineEntry entry(CorrectedResidences.Corrected corrected, CaseFile file) {
        return new TimelineEntry(
                CaseTimeline.Show.DECISIONS,
                corrected.at(),
                corrected.at(),
                new TimelineItem(
                        Display.dateTime(corrected.at()),
                        texts.text("casework.timeline.residenceCorrected", file.owingName(corrected.person())),
                        corrected.by(),
                        lines(corrected),
                        "info",
                        null));
    }

    private String lines(CorrectedResidences.Corrected corrected) {
        return Stream.of(
                        texts.text(
                                "casework.timeline.residenceCorrected.change",
                                words(corrected.before()),
                                words(corrected.after())),
                        corrected.compared() ? texts.text("intake.form.villageNotListed") : null,
                        corrected.reason(),
                        groups(corrected))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private String words(CorrectedResidences.Told told) {
        return words.of(told.residence(), told.shownBy());
    }

    private @Nullable String groups(CorrectedResidences.Corrected corrected) {
        return corrected.wasOutside() == corrected.outside()
                ? null
                : texts.text("casework.timeline.residenceCorrected.outside." + corrected.outside());
    }
}
