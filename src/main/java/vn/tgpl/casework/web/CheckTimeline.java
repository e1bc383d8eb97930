package vn.tgpl.casework.web;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.people.conflict.CheckView;
import vn.tgpl.people.conflict.FindingTexts;
import vn.tgpl.people.conflict.Occasion;
import vn.tgpl.people.conflict.PartyChecks;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Display;

/** Changes of the parties, and checks that found something or were gone on with by an agreement. */
@Component
class CheckTimeline implements TimelineSource {

    /** Told of even when nothing was found: somebody decided something. */
    private static final Set<Occasion> TOLD = Set.of(Occasion.PARTIES_CHANGED, Occasion.MATTERS_TOLD_APART);

    private final PartyChecks checks;
    private final FindingTexts findings;
    private final CaseTexts texts;

    CheckTimeline(PartyChecks checks, FindingTexts findings, CaseTexts texts) {
        this.checks = checks;
        this.findings = findings;
        this.texts = texts;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return checks.of(file).stream()
                .filter(made ->
                        TOLD.contains(made.occasion()) || !made.findings().isEmpty())
                .map(this::entry);
    }

    private TimelineEntry entry(CheckView made) {
        Stream<String> agreed =
                Stream.ofNullable(made.agreedOn()).map(day -> texts.text("casework.check.agreedOn", Display.date(day)));
        Stream<String> found =
                made.findings().stream().map(finding -> findings.sentence(finding) + " (" + finding.article() + ")");
        String text = Stream.of(found, agreed, Stream.ofNullable(made.note()))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
        return new TimelineEntry(
                CaseTimeline.Show.DECISIONS,
                made.checkedAt(),
                made.checkedAt(),
                new TimelineItem(
                        Display.dateTime(made.checkedAt()),
                        texts.text("casework.check." + made.occasion()),
                        made.checkedBy(),
                        text.isEmpty() ? null : text,
                        "info",
                        null));
    }
}
