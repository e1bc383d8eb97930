package vn.tgpl.identity.web;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.tgpl.identity.domain.RoleQueries;
import vn.tgpl.identity.domain.RoleView;
import vn.tgpl.identity.domain.SecondFactorDemands;

/** Shows which role may do what, in plain words. */
@Controller
@PreAuthorize("hasAuthority('identity:manage')")
class RolesController {

    static final String PAGE = "/admin/roles";

    private final RoleQueries roles;
    private final SecondFactorDemands demands;
    private final AccountChoices choices;
    private final MessageSource messages;

    RolesController(RoleQueries roles, SecondFactorDemands demands, AccountChoices choices, MessageSource messages) {
        this.roles = roles;
        this.demands = demands;
        this.choices = choices;
        this.messages = messages;
    }

    @GetMapping(PAGE)
    String roles(Model model) {
        List<RoleView> all = roles.all();
        model.addAttribute("demandsInForce", demands.areInForce());
        model.addAttribute(
                "roles",
                all.stream()
                        .map(role -> new RoleColumn(
                                role.label(),
                                choices.scope(role),
                                choices.offices(role),
                                PAGE + "/" + role.code() + "/second-factor",
                                role.secondFactorDemanded()))
                        .toList());
        model.addAttribute(
                "rights",
                all.stream()
                        .flatMap(role -> role.rights().stream())
                        .distinct()
                        .sorted()
                        .map(right -> line(right, all))
                        .toList());
        return "identity/roles";
    }

    private RightLine line(String right, List<RoleView> roles) {
        String label = messages.getMessage("right." + right.replace(':', '.'), null, LocaleContextHolder.getLocale());
        return new RightLine(
                label, roles.stream().map(role -> role.rights().contains(right)).toList());
    }

    /** A role as the head of a column: how far its holders see, where they sit, and whether they owe a second factor. */
    record RoleColumn(String label, String scope, String offices, String demandHref, boolean secondFactorDemanded) {}

    /** A right and, column by column, whether the role has it. */
    record RightLine(String label, List<Boolean> held) {}
}
