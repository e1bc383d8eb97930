package vn.tgpl.casework.web;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.JoinedBeneficiary;
import vn.tgpl.casework.domain.LeavingQueries;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.intake.Eligibility;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Display;

/** Who joined a case and who left it, when and why, and who heads it since. */
@Component
class BeneficiaryTimeline implements TimelineSource {

    private final LeavingQueries leavings;
    private final Catalogue catalogue;
    private final CaseTexts texts;
    private final Eligibility eligibility;
    private final DossierLines dossier;

    BeneficiaryTimeline(
            LeavingQueries leavings,
            Catalogue catalogue,
            CaseTexts texts,
            Eligibility eligibility,
            DossierLines dossier) {
        this.leavings = leavings;
        this.catalogue = catalogue;
        this.texts = texts;
        this.eligibility = eligibility;
        this.dossier = dossier;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        Stream<TimelineEntry> first =
                Stream.ofNullable(file.firstEnd()).map(end -> left(file.beneficiary(), end, file));
        Stream<TimelineEntry> joined = file.joined().stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(entry(one)), Stream.ofNullable(one.end()).map(end -> left(one.person(), end, file))));
        return Stream.concat(
                Stream.concat(first, joined), leavings.of(file).stream().flatMap(mistake -> takenBack(mistake, file)));
    }

    /** That he left, and that it was a mistake. */
    private Stream<TimelineEntry> takenBack(LeavingQueries.TakenBack mistake, CaseFile file) {
        String name = file.owingName(mistake.person());
        return Stream.of(
                entry(
                        mistake.at(),
                        texts.text("casework.timeline.left", name),
                        mistake.by(),
                        texts.text(
                                        "casework.joined.ended",
                                        Display.date(mistake.on()),
                                        texts.label(CodeList.BENEFICIARY_END, mistake.groundCode(), mistake.on()))
                                + "\n" + mistake.reason() + heads(mistake.nextHead(), file)),
                entry(
                        mistake.backAt(),
                        texts.text("casework.timeline.returned", name),
                        mistake.backBy(),
                        mistake.why()));
    }

    private static TimelineEntry entry(Instant at, String title, @Nullable String by, String text) {
        return new TimelineEntry(
                CaseTimeline.Show.DECISIONS,
                at,
                at,
                new TimelineItem(Display.dateTime(at), title, by, text, "info", null));
    }

    private TimelineEntry left(CaseFile.Person who, JoinedBeneficiary.End end, CaseFile file) {
        return entry(
                end.at(),
                texts.text("casework.timeline.left", who.fullName()),
                end.by(),
                texts.text(
                                "casework.joined.ended",
                                Display.date(end.on()),
                                texts.label(CodeList.BENEFICIARY_END, end.groundCode(), end.on()))
                        + "\n" + end.reason() + heads(end.nextHead(), file) + again(end.appointmentDueAt()));
    }

    private String heads(@Nullable UUID next, CaseFile file) {
        return next == null ? "" : "\n" + texts.text("casework.timeline.heads", file.helpedName(next));
    }

    /** Who was in custody is helped no more, and with him the twelve hours went. */
    private String again(@Nullable Instant dueAt) {
        return dueAt == null ? "" : "\n" + texts.text("casework.timeline.appointmentAgain", texts.moment(dueAt));
    }

    private TimelineEntry entry(JoinedBeneficiary joined) {
        return entry(
                joined.addedAt(),
                texts.text("casework.timeline.joined", joined.person().fullName()),
                joined.addedBy(),
                told(joined));
    }

    /** The group, what the law answered, on what papers, and why it was gone on with. */
    private String told(JoinedBeneficiary joined) {
        String answer = joined.answer();
        return Stream.of(
                        joined.groupCodes().stream()
                                .map(code -> catalogue.groupLabel(code, joined.addedOn()))
                                .collect(Collectors.joining("; ")),
                        joined.connectedMatter() == null
                                ? null
                                : texts.text("casework.joined.connected." + joined.connectedMatter()),
                        answer == null
                                ? null
                                : texts.text("casework.beneficiaries.answered", texts.text("intake.verdict." + answer)),
                        joined.statusCode() == null
                                ? null
                                : texts.label(CodeList.PROCEDURAL_STATUS, joined.statusCode(), joined.addedOn()),
                        joined.notifiedAt() == null
                                ? null
                                : texts.text("casework.joined.notified", texts.told(joined.notifiedAt())),
                        dossier.words(joined.handedIn()),
                        joined.papers(),
                        joined.papersOwed() == null ? null : texts.text("casework.file.owed", joined.papersOwed()),
                        joined.urgentGround() == null
                                ? null
                                : eligibility.urgentGround(
                                        joined.urgentGround(), joined.addedOn(), LocaleContextHolder.getLocale()),
                        joined.deviation(),
                        joined.apartReason() == null
                                ? null
                                : texts.text("casework.beneficiaries.toldApart", joined.apartReason()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}
