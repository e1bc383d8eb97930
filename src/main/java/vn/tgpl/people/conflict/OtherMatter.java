package vn.tgpl.people.conflict;

import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.shared.OfficeId;

/**
 * A matter beside the one at hand.
 *
 * @param agreeable of a field in which opposing parties may agree on one executor (Luật TGPL 2017 Đ25 k2 a)
 * @param open it has not ended
 * @param apart somebody decided, with his reason, that it is another matter than the one at hand
 */
public record OtherMatter(
        MatterKey key,
        String code,
        OfficeId centre,
        String centreName,
        @Nullable String centrePhone,
        String fieldCode,
        FormOfAid form,
        boolean agreeable,
        boolean open,
        boolean apart) {

    /** Opposing parties may agree on one executor for what is done in it. */
    boolean mayBeAgreedOn() {
        return agreeable && Examined.isOutsideLitigation(form);
    }
}
