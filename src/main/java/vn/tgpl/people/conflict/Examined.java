package vn.tgpl.people.conflict;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.shared.OfficeId;

/**
 * A matter as it is checked, whether written down or still being typed.
 *
 * @param key null before it is written down
 * @param fieldCode null as long as it is not chosen
 * @param form null as long as it is not chosen
 * @param agreeable of the field in which opposing parties may agree on one executor (Luật TGPL 2017 Đ25 k2)
 * @param people who stand in it, and the practitioners who could be entrusted with it
 */
public record Examined(
        @Nullable MatterKey key,
        OfficeId centre,
        @Nullable String fieldCode,
        @Nullable FormOfAid form,
        boolean agreeable,
        List<Involved> people) {

    public Examined {
        people = List.copyOf(people);
    }

    /** The same matter with more known of its people. */
    public Examined with(List<Involved> known) {
        return new Examined(key, centre, fieldCode, form, agreeable, known);
    }

    /** Opposing parties may agree on one executor for what is done in it (Luật TGPL 2017 Đ25 k2 a). */
    public boolean mayBeAgreedOn() {
        return agreeable && form != null && isOutsideLitigation(form);
    }

    static boolean isOutsideLitigation(FormOfAid form) {
        return form == FormOfAid.ADVICE || form == FormOfAid.OUT_OF_COURT_REPRESENTATION;
    }

    List<Involved> parties() {
        return people.stream()
                .filter(one -> one.role() != MatterRole.EXECUTOR && one.role() != MatterRole.REQUESTER)
                .toList();
    }

    List<Involved> executors() {
        return people.stream().filter(one -> one.role() == MatterRole.EXECUTOR).toList();
    }
}
