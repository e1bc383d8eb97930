package vn.tgpl.identity.web;

import org.springframework.ui.Model;
import vn.tgpl.identity.domain.NewPassword;

/** The page that tells a made password once. */
final class NewPasswordPage {

    private NewPasswordPage() {}

    static String show(NewPassword made, String username, Model model) {
        model.addAttribute("username", username);
        model.addAttribute("password", made.password());
        model.addAttribute("accountHref", AccountsController.PAGE + "/" + made.account());
        return "identity/new-password";
    }
}
