package vn.tgpl.catalog;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why field, standing and stage of a matter do not go together. */
public enum MatterMisfit {
    STANDING_NOT_OF_FIELD,
    STAGE_NOT_OF_FIELD,
    STAGE_NOT_OF_STANDING;

    /** Outside of proceedings a standing says nothing of the matter, and nothing is found. */
    public static List<MatterMisfit> of(FormOfAid form, String field, @Nullable String status, @Nullable String stage) {
        List<MatterMisfit> found = new ArrayList<>();
        if (form != FormOfAid.LITIGATION) {
            return found;
        }
        boolean agree = Proceedings.agree(field, status);
        if (!agree) {
            found.add(STANDING_NOT_OF_FIELD);
        }
        if (stage != null) {
            if (agree && !Proceedings.stageOfField(field, status, stage)) {
                found.add(STAGE_NOT_OF_FIELD);
            } else if (!Proceedings.stageOfStatus(status, stage)) {
                found.add(STAGE_NOT_OF_STANDING);
            }
        }
        return found;
    }
}
