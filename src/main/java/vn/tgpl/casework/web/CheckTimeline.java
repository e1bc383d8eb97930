package vn.tgpl.casework.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseCheck;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.PartyEdit;
import vn.tgpl.casework.domain.PartyEdits;
import vn.tgpl.people.conflict.CheckView;
import vn.tgpl.people.conflict.FindingTexts;
import vn.tgpl.people.conflict.Occasion;
import vn.tgpl.people.conflict.PartyChecks;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.NationalId;

/** Changes of the parties, and checks that found something or were gone on with by an agreement. */
@Component
class CheckTimeline implements TimelineSource {

    /** Told of even when nothing was found: somebody decided something. */
    private static final Set<Occasion> TOLD = Set.of(Occasion.PARTIES_CHANGED, Occasion.MATTERS_TOLD_APART);

    /** Told of where it was said how it is gone on with; that somebody joined has an entry of its own. */
    private static final Set<Occasion> TOLD_WITH_NOTE = Set.of(Occasion.BENEFICIARY_JOINED);

    private final PartyChecks checks;
    private final CaseCheck cases;
    private final PartyEdits edits;
    private final FindingTexts findings;
    private final CaseTexts texts;

    CheckTimeline(PartyChecks checks, CaseCheck cases, PartyEdits edits, FindingTexts findings, CaseTexts texts) {
        this.checks = checks;
        this.cases = cases;
        this.edits = edits;
        this.findings = findings;
        this.texts = texts;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        List<CheckView> all = checks.of(file);
        // in most cases nobody changed the parties, and nothing has to be asked
        boolean changed = all.stream().anyMatch(made -> made.occasion() == Occasion.PARTIES_CHANGED);
        Map<Instant, List<PartyEdit>> edited = changed ? edits.of(file) : Map.of();
        boolean agreeable = cases.mayBeAgreedOn(file);
        return all.stream()
                .filter(CheckTimeline::isTold)
                .map(made -> entry(made, edited.getOrDefault(made.checkedAt(), List.of()), agreeable));
    }

    private static boolean isTold(CheckView made) {
        return TOLD.contains(made.occasion())
                || !made.findings().isEmpty()
                || (TOLD_WITH_NOTE.contains(made.occasion()) && made.note() != null);
    }

    private String edit(PartyEdit edit) {
        PartyEdit.Named before = edit.before();
        PartyEdit.Named after = edit.after();
        if (before == null) {
            return texts.text("casework.parties.added", named(Objects.requireNonNull(after)));
        }
        return after == null
                ? texts.text("casework.parties.removed", named(before))
                : texts.text("casework.parties.changed", named(before), named(after));
    }

    /** The number stands masked, as in the form of the parties. */
    private String named(PartyEdit.Named party) {
        return Stream.of(
                        party.fullName(),
                        texts.text("casework.party." + party.role()),
                        party.birthYear() == null ? null : Integer.toString(party.birthYear()),
                        party.nationalId() == null
                                ? null
                                : texts.text(
                                        "casework.parties.edited.number", new NationalId(party.nationalId()).masked()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** @param agreeable the law knows an agreement of the parties in the case (Luật TGPL 2017 Đ25 k2 a) */
    private TimelineEntry entry(CheckView made, List<PartyEdit> edited, boolean agreeable) {
        Stream<String> agreed = Stream.ofNullable(made.agreedOn())
                .map(day -> texts.text(
                        agreeable ? "casework.check.agreedOn" : "casework.check.agreedInVain", Display.date(day)));
        Stream<String> found =
                made.findings().stream().map(finding -> findings.sentence(finding) + " (" + finding.article() + ")");
        String text = Stream.of(edited.stream().map(this::edit), found, agreed, Stream.ofNullable(made.note()))
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
