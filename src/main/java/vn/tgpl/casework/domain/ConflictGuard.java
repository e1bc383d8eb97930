package vn.tgpl.casework.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.refusal.AgreementMissing;
import vn.tgpl.casework.domain.refusal.ExplanationMissing;
import vn.tgpl.casework.domain.refusal.PractitionerUnfit;
import vn.tgpl.people.conflict.Choice;
import vn.tgpl.people.conflict.Finding;
import vn.tgpl.people.conflict.FindingTexts;
import vn.tgpl.people.conflict.MatterKey;
import vn.tgpl.people.conflict.Occasion;
import vn.tgpl.people.conflict.PartyChecks;
import vn.tgpl.people.conflict.Remedy;
import vn.tgpl.practitioners.PractitionerView;
import vn.tgpl.shared.Actor;

/** Keeps a practitioner from a case in which he is not free (Luật TGPL 2017 Đ25; BLTTHS 2015 Đ72). */
@Component
class ConflictGuard {

    private final CaseCheck check;
    private final PartyChecks checks;
    private final FindingTexts texts;
    private final Agreements agreements;

    ConflictGuard(CaseCheck check, PartyChecks checks, FindingTexts texts, Agreements agreements) {
        this.check = check;
        this.checks = checks;
        this.texts = texts;
        this.agreements = agreements;
    }

    /** What keeps each practitioner most from the case. */
    Optional<Finding> gravest(List<Finding> found, PractitionerView practitioner) {
        return Optional.ofNullable(Finding.gravest(found, practitioner.id().value()));
    }

    /** The finding as a reason why not. */
    Suitability.Obstacle obstacle(Finding finding) {
        return new Suitability.Obstacle(texts.key(finding), texts.arguments(finding));
    }

    /** Refuses who may not, or not without agreement or explanation; what was found and chosen is kept. */
    void require(Vacancy vacancy, PractitionerView chosen, Waiver waiver, Actor actor) {
        List<Finding> found = check.look(vacancy.caseId(), List.of(chosen));
        gravest(found, chosen).ifPresent(finding -> refuse(finding, waiver));
        agreements.check(
                vacancy.caseId(),
                waiver,
                found.stream()
                        .filter(finding -> chosen.id().value().equals(finding.practitioner()))
                        .toList());
        checks.keep(
                MatterKey.ofCase(vacancy.caseId().value()),
                Occasion.ASSIGNMENT,
                found,
                new Choice(chosen.id().value(), waiver.agreedOn(), waiver.note()),
                actor.id());
    }

    private void refuse(Finding finding, Waiver waiver) {
        if (finding.remedy() == Remedy.NONE) {
            throw new PractitionerUnfit(obstacle(finding));
        }
        if (finding.remedy() == Remedy.AGREEMENT && waiver.agreedOn() == null) {
            throw new AgreementMissing();
        }
        if (waiver.note() == null) {
            throw new ExplanationMissing();
        }
    }
}
