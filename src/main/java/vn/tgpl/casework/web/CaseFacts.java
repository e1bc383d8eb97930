package vn.tgpl.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.BarOnFile;
import vn.tgpl.casework.domain.BarQuestion;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.ExecutorOnFile;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.people.SensitiveFact;
import vn.tgpl.people.Sight;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.Vietnam;

/** The facts of the matter and who stands in it; the sensitive ones masked for whoever is not of its team. */
@Component
class CaseFacts {

    private final CaseTexts texts;
    private final SecretFacts secrets;
    private final BarChoices bars;

    CaseFacts(CaseTexts texts, SecretFacts secrets, BarChoices bars) {
        this.texts = texts;
        this.secrets = secrets;
        this.bars = bars;
    }

    List<CasePage.SecretFact> matter(CaseFile file, Sight sight) {
        CaseFile.Head head = file.head();
        LocalDate acceptedOn = head.acceptedAt().atZone(Vietnam.ZONE).toLocalDate();
        return SecretFacts.known(
                secrets.secret("summary", head.summary(), !sight.shows(SensitiveFact.MATTER)),
                secrets.secret(
                        "status",
                        // of another one who heads the case his standing is told with him
                        file.isHeadedBy(file.beneficiary().id())
                                ? texts.label(CodeList.PROCEDURAL_STATUS, head.statusCode(), acceptedOn)
                                : null,
                        !sight.shows(SensitiveFact.CHARGES)),
                secrets.open("stage", texts.label(CodeList.PROCEDURAL_STAGE, head.stageCode(), acceptedOn)),
                secrets.open("authority", head.authority()),
                secrets.open("trialOn", day(head.trialOn())),
                secrets.open("limitationOn", day(head.limitationOn())));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Display.date(day);
    }

    List<Fact> parties(CaseFile file, Sight sight) {
        return file.parties().stream()
                .map(party -> new Fact(
                        texts.text("casework.party." + party.role()),
                        sight.shows(SensitiveFact.OTHER_PARTIES) ? who(party, sight) : SecretFacts.MASK))
                .toList();
    }

    static boolean hasNumbers(CaseFile file) {
        return file.parties().stream().anyMatch(party -> party.nationalId() != null);
    }

    private String who(CaseFile.Party party, Sight sight) {
        String name = party.birthYear() == null ? party.fullName() : party.fullName() + " (" + party.birthYear() + ")";
        if (party.nationalId() == null) {
            return name;
        }
        String number = sight.shows(SensitiveFact.PARTY_NUMBER)
                ? party.nationalId()
                : new NationalId(party.nationalId()).masked();
        return texts.text("casework.facts.partyNumber", name, number);
    }

    List<Fact> executors(CaseFile file) {
        return file.executors().stream()
                .map(one -> new Fact(
                        texts.text("practitioners.kind." + one.kind()),
                        Stream.of(
                                        one.name(),
                                        decision(one),
                                        standsInFor(one),
                                        bars(one, file),
                                        credit(one),
                                        departure(one))
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" · "))))
                .toList();
    }

    private @Nullable String decision(ExecutorOnFile one) {
        return one.decisionCode() == null
                ? null
                : texts.text("casework.facts.decision", one.decisionCode(), one.decided());
    }

    private @Nullable String standsInFor(ExecutorOnFile one) {
        return one.standsInFor() == null ? null : texts.text("casework.facts.standsInFor", one.standsInFor());
    }

    /** That a bar applies, not which one: that is for those who work on the case, in its history. */
    private @Nullable String bars(ExecutorOnFile one, CaseFile file) {
        BarOnFile declared = one.bars();
        BarQuestion question = bars.question(file, null);
        if (declared != null && (one.endedOn() != null || declared.answers(question))) {
            String key = declared.ground() == null ? "casework.facts.bars.none" : "casework.facts.bars.one";
            return texts.text(
                    key,
                    Stream.of(Display.date(Days.of(declared.at())), declared.by())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(", ")));
        }
        return one.endedOn() == null && question.isAsked() ? texts.text("casework.facts.bars.untold") : null;
    }

    private @Nullable String credit(ExecutorOnFile one) {
        return one.credit() == null
                ? null
                : texts.text("casework.facts.credit", one.credit().display());
    }

    private @Nullable String departure(ExecutorOnFile one) {
        return one.endedOn() == null
                ? null
                : texts.text(
                        "casework.facts.replaced",
                        Display.date(one.endedOn()),
                        texts.label(CodeList.REPLACEMENT_GROUND, one.endGround(), one.endedOn()));
    }
}
