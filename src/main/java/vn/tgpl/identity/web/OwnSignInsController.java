package vn.tgpl.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.identity.SignedInUser;
import vn.tgpl.identity.domain.OpenSignIn;
import vn.tgpl.identity.domain.OpenSignIns;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.shared.Display;

/** One's own sign-ins: where they are, and an end to those one does not want. */
@Controller
@RequestMapping(OwnSignInsController.PAGE)
@PreAuthorize("isAuthenticated()")
class OwnSignInsController {

    static final String PAGE = "/account/sessions";

    private final OpenSignIns signIns;

    OwnSignInsController(OpenSignIns signIns) {
        this.signIns = signIns;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedInUser user, HttpServletRequest request, Model model) {
        List<OpenSignIn> open = signIns.of(user, request.getSession().getId());
        model.addAttribute("signIns", open.stream().map(Line::of).toList());
        model.addAttribute("others", open.stream().anyMatch(signIn -> !signIn.here()));
        return "identity/sign-ins";
    }

    @PostMapping("/end")
    String end(
            @RequestParam(defaultValue = "") String mark,
            @AuthenticationPrincipal SignedInUser user,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        signIns.end(mark, user, request.getSession().getId());
        Flash.done(redirect, "identity.signIns.ended");
        return "redirect:" + PAGE;
    }

    @PostMapping("/others-end")
    String endOthers(
            @AuthenticationPrincipal SignedInUser user, HttpServletRequest request, RedirectAttributes redirect) {
        signIns.endOthers(user, request.getSession().getId());
        Flash.done(redirect, "identity.signIns.othersEnded");
        return "redirect:" + PAGE;
    }

    /** @param browser null while the second factor is awaited */
    record Line(
            String mark,
            boolean here,
            String lastSeenAt,
            @Nullable String browser,
            @Nullable String address,
            @Nullable String begunAt) {

        static Line of(OpenSignIn signIn) {
            var place = signIn.place();
            String lastSeenAt = Display.dateTime(signIn.lastSeenAt());
            return place == null
                    ? new Line(signIn.mark(), signIn.here(), lastSeenAt, null, null, null)
                    : new Line(
                            signIn.mark(),
                            signIn.here(),
                            lastSeenAt,
                            place.browser(),
                            place.address(),
                            Display.dateTime(place.at()));
        }
    }
}
