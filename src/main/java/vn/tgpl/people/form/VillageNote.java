package vn.tgpl.people.form;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.platform.web.Flash;

/** Tells on the next page that a village is kept by its name in the list, where it was typed otherwise. */
public final class VillageNote {

    private VillageNote() {}

    public static void tell(@Nullable String typed, @Nullable String kept, RedirectAttributes redirect) {
        if (typed != null && kept != null && !kept.equals(typed)) {
            Flash.note(redirect, "people.form.village.kept", kept);
        }
    }
}
