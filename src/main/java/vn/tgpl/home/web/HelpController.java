package vn.tgpl.home.web;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodWords;

/** What legal aid is and the first steps, for everybody. */
@Controller
class HelpController {

    private static final List<String> PARTS = List.of("who", "ask", "answer", "free");
    private static final List<String> READERS =
            List.of("referrer", "intake", "director", "practitioner", "department", "administrator");

    /** The periods that the parts name, in the order of their places. */
    private static final List<PeriodOfLaw> PERIODS = List.of(PeriodOfLaw.D4, PeriodOfLaw.D5, PeriodOfLaw.D26);

    private final PeriodWords periods;

    HelpController(PeriodWords periods) {
        this.periods = periods;
    }

    @GetMapping("/help")
    @PreAuthorize("permitAll()")
    String show(Model model) {
        model.addAttribute("parts", PARTS);
        model.addAttribute("readers", READERS);
        model.addAttribute("periods", periods.of(PERIODS));
        return "home/help";
    }
}
