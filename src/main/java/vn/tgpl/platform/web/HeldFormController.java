package vn.tgpl.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What somebody sent before he had done what was demanded of him, to be sent on or thrown away. */
@Controller
@PreAuthorize("isAuthenticated()")
class HeldFormController {

    @GetMapping(HeldForm.PAGE)
    String show(HttpServletRequest request, Model model) {
        SentForm form = HeldForm.of(request).orElse(null);
        if (form == null) {
            return "redirect:/";
        }
        HeldForm.offered(request);
        model.addAttribute("sendsAgain", form);
        model.addAttribute("givenBack", GivenBack.of(form));
        return "platform/sent-again";
    }

    @PostMapping(HeldForm.PAGE + "/removal")
    String drop(HttpServletRequest request) {
        HeldForm.drop(request);
        return "redirect:/";
    }
}
