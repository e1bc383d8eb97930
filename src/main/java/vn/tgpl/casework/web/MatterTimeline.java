package vn.tgpl.casework.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.CorrectMatter.Told;
import vn.tgpl.casework.domain.CorrectedMatters;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Display;

/** That it was corrected what a case is about: each fact as it stood and as it stands. */
@Component
class MatterTimeline implements TimelineSource {

    private final CorrectedMatters corrections;
    private final CaseTexts texts;

    MatterTimeline(CorrectedMatters corrections, CaseTexts texts) {
        this.corrections = corrections;
        this.texts = texts;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return corrections.of(file).stream().map(this::entry);
    }

    private TimelineEntry entry(CorrectedMatters.Corrected corrected) {
        return new TimelineEntry(
                CaseTimeline.Show.DECISIONS,
                corrected.at(),
                corrected.at(),
                new TimelineItem(
                        Display.dateTime(corrected.at()),
                        texts.text("casework.timeline.matterCorrected"),
                        corrected.by(),
                        lines(corrected),
                        "info",
                        null));
    }

    private String lines(CorrectedMatters.Corrected corrected) {
        Told before = corrected.before();
        Told after = corrected.after();
        LocalDate day = Days.of(corrected.at());
        String note = corrected.groupNote();
        return Stream.of(
                        changed(
                                "casework.matterCorrection.field",
                                texts.label(CodeList.FIELD_OF_LAW, before.fieldCode(), day),
                                texts.label(CodeList.FIELD_OF_LAW, after.fieldCode(), day)),
                        changed(
                                "casework.facts.status",
                                texts.label(CodeList.PROCEDURAL_STATUS, before.statusCode(), day),
                                texts.label(CodeList.PROCEDURAL_STATUS, after.statusCode(), day)),
                        changed(
                                "casework.facts.stage",
                                texts.label(CodeList.PROCEDURAL_STAGE, before.stageCode(), day),
                                texts.label(CodeList.PROCEDURAL_STAGE, after.stageCode(), day)),
                        changed("casework.facts.authority", before.authority(), after.authority()),
                        texts.text("casework.matterCorrection.since." + corrected.since()),
                        corrected.reason(),
                        note == null ? null : texts.text("casework.timeline.matterCorrected.groups", note))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private @Nullable String changed(String fact, @Nullable String before, @Nullable String after) {
        String none = texts.text("casework.timeline.matterCorrected.none");
        return Objects.equals(before, after)
                ? null
                : texts.text(
                        "casework.timeline.matterCorrected.fact",
                        texts.text(fact),
                        before == null || before.isEmpty() ? none : before,
                        after == null || after.isEmpty() ? none : after);
    }
}
