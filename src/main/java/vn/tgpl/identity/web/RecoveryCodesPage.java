package vn.tgpl.identity.web;

import java.util.List;
import org.springframework.ui.Model;

/** The page that tells codes on paper once. */
final class RecoveryCodesPage {

    private RecoveryCodesPage() {}

    /** @param enrolled whether the second factor was taken with them, or they took the place of others */
    static String show(List<String> codes, boolean enrolled, Model model) {
        model.addAttribute("codes", codes);
        model.addAttribute("copied", String.join("\n", codes));
        model.addAttribute("enrolled", enrolled);
        return "identity/recovery-codes";
    }
}
