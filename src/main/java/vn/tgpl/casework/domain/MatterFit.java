package vn.tgpl.casework.domain;

import java.util.List;
import vn.tgpl.casework.domain.refusal.StageNotOfProcedure;
import vn.tgpl.casework.domain.refusal.StageNotOfStanding;
import vn.tgpl.casework.domain.refusal.StandingNotOfField;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.catalog.MatterMisfit;
import vn.tgpl.shared.DomainException;

/** Refuses a matter whose field, standing and stage do not go together. */
final class MatterFit {

    private MatterFit() {}

    static List<DomainException> objections(FormOfAid form, CorrectMatter.Told told) {
        return MatterMisfit.of(form, told.fieldCode(), told.statusCode(), told.stageCode()).stream()
                .map(MatterFit::refusal)
                .toList();
    }

    private static DomainException refusal(MatterMisfit misfit) {
        return switch (misfit) {
            case STANDING_NOT_OF_FIELD -> new StandingNotOfField("proceduralStatusCode");
            case STAGE_NOT_OF_FIELD -> new StageNotOfProcedure();
            case STAGE_NOT_OF_STANDING -> new StageNotOfStanding();
        };
    }
}
