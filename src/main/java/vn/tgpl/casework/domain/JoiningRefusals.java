package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.refusal.DeviationReasonMissing;
import vn.tgpl.casework.domain.refusal.HeadDecidesJoining;
import vn.tgpl.casework.domain.refusal.JoiningElsewhere;
import vn.tgpl.casework.domain.refusal.JoiningOppositeSide;
import vn.tgpl.casework.domain.refusal.StandingNotOfField;
import vn.tgpl.casework.domain.refusal.StandingOfJoiningMissing;
import vn.tgpl.casework.domain.refusal.TickOfJoining;
import vn.tgpl.casework.domain.refusal.UrgentGroundOfJoining;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.catalog.MatterMisfit;
import vn.tgpl.intake.Eligibility;
import vn.tgpl.intake.Eligibility.Judgement;
import vn.tgpl.intake.JoiningClaim;
import vn.tgpl.intake.TickRefusal;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;

/** What is said against that somebody joins a case, all of it together. */
@Component
class JoiningRefusals {

    private final Eligibility eligibility;
    private final Catalogue catalogue;

    JoiningRefusals(Eligibility eligibility, Catalogue catalogue) {
        this.eligibility = eligibility;
        this.catalogue = catalogue;
    }

    /** What holds of the first beneficiary holds of every other one (Luật TGPL 2017 Đ30 k3, k4, Đ35 k1). */
    List<DomainException> objections(Judgement judged, AddBeneficiary command, FormOfAid form, Actor actor) {
        if (judged.elsewhere()) {
            return List.of(new JoiningElsewhere());
        }
        List<DomainException> found = new ArrayList<>();
        String right = judged.neededRight();
        if (!judged.eligible() && command.deviation() == null) {
            found.add(new DeviationReasonMissing());
        } else if (right != null && !actor.may(right)) {
            found.add(new HeadDecidesJoining());
        }
        String ground = command.urgentGround();
        if (judged.incomplete()
                && (ground == null
                        || !judged.urgentGrounds().contains(ground)
                        || !eligibility.urgentGrounds(form, actor).contains(ground))) {
            found.add(new UrgentGroundOfJoining());
        }
        return found;
    }

    /**
     * He stands on the side of whoever is or was helped, as one stands in proceedings of that field (Luật TGPL 2017 Đ25 k2 điểm
     * a).
     *
     * @param person null while he is not on record
     * @param status null where it is not told
     */
    List<DomainException> objections(LegalAidCase joined, @Nullable PersonId person, @Nullable String status) {
        Matter matter = joined.matter();
        if (status == null && AddBeneficiary.asksStanding(matter.formOfAid())) {
            return List.of(new StandingOfJoiningMissing());
        }
        if (Sides.of(joined, joined.people().helped()).against(person == null ? null : person.value(), status)) {
            return List.of(new JoiningOppositeSide());
        }
        if (MatterMisfit.of(matter.formOfAid(), matter.fieldCode(), status, null)
                .contains(MatterMisfit.STANDING_NOT_OF_FIELD)) {
            return List.of(new StandingNotOfField("statusCode"));
        }
        return List.of();
    }

    /** What the lists of that day tell otherwise of where he resides (Luật TGPL 2017 Đ7 k4). */
    List<DomainException> objections(JoiningClaim claim, PersonFacts person, LocalDate day) {
        boolean told = claim.villageNotListed()
                && TickRefusal.of(catalogue, person.communeCode(), person.village(), day)
                        .isPresent();
        return told ? List.of(new TickOfJoining()) : List.of();
    }
}
