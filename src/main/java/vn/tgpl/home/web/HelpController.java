package vn.tgpl.home.web;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What legal aid is and the first steps, for everybody. */
@Controller
class HelpController {

    private static final List<String> PARTS = List.of("who", "ask", "answer", "free");
    private static final List<String> READERS =
            List.of("referrer", "intake", "director", "practitioner", "department", "administrator");

    @GetMapping("/help")
    @PreAuthorize("permitAll()")
    String show(Model model) {
        model.addAttribute("parts", PARTS);
        model.addAttribute("readers", READERS);
        return "home/help";
    }
}
