package vn.tgpl.casework.domain;

import java.util.ArrayList;
import java.util.List;
import vn.tgpl.casework.domain.refusal.StageNotOfProcedure;
import vn.tgpl.casework.domain.refusal.StageNotOfStanding;
import vn.tgpl.casework.domain.refusal.StandingNotOfField;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.catalog.Proceedings;
import vn.tgpl.shared.DomainException;

/** Whether field, standing and stage of a matter go together. Outside of proceedings a standing says nothing of the matter. */
final class MatterFit {

    private MatterFit() {}

    static List<DomainException> objections(FormOfAid form, CorrectMatter.Told told) {
        List<DomainException> found = new ArrayList<>();
        if (form != FormOfAid.LITIGATION) {
            return found;
        }
        boolean agree = Proceedings.agree(told.fieldCode(), told.statusCode());
        if (!agree) {
            found.add(new StandingNotOfField());
        }
        if (told.stageCode() != null) {
            if (agree && !Proceedings.stageOfField(told.fieldCode(), told.statusCode(), told.stageCode())) {
                found.add(new StageNotOfProcedure());
            } else if (!Proceedings.stageOfStatus(told.statusCode(), told.stageCode())) {
                found.add(new StageNotOfStanding());
            }
        }
        return found;
    }
}
