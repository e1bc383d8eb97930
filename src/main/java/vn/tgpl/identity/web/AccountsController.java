package vn.tgpl.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tgpl.identity.domain.AccountAdministrationQueries;
import vn.tgpl.identity.domain.AccountRow;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.ListFilters;
import vn.tgpl.platform.web.SearchWords;
import vn.tgpl.shared.ActorId;

/** The list of accounts. */
@Controller
@RequestMapping(AccountsController.PAGE)
@PreAuthorize("hasAuthority('identity:manage')")
class AccountsController {

    static final String PAGE = "/admin/accounts";

    private static final String VIEW = "identity/accounts";

    private final AccountAdministrationQueries accounts;
    private final AccountChoices choices;
    private final SearchWords searchWords;

    AccountsController(AccountAdministrationQueries accounts, AccountChoices choices, SearchWords searchWords) {
        this.accounts = accounts;
        this.choices = choices;
        this.searchWords = searchWords;
    }

    @GetMapping
    String list(
            @ModelAttribute("form") AccountSearchForm form,
            BindingResult errors,
            @RequestParam(name = "q", required = false) @Nullable String token,
            @RequestParam(required = false) @Nullable ActorId after,
            HttpServletResponse response,
            Model model) {
        form.setWords(searchWords.recall(token).orElse(null));
        boolean forgotten = searchWords.areForgotten(token);
        model.addAttribute("forgotten", forgotten);
        // said once: what is opened from here is the list as it is shown, from its beginning
        String kept = forgotten ? null : token;
        show(form, errors, kept, forgotten ? null : after, response, model);
        return VIEW;
    }

    /** Posted, for the words may name a person; the list's URL holds a token for them. */
    @PostMapping("/search")
    String search(
            @Valid @ModelAttribute("form") AccountSearchForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model) {
        if (errors.hasErrors()) {
            show(form, errors, null, null, response, model);
            return VIEW;
        }
        String token = form.getWords() == null ? null : searchWords.remember(form.getWords());
        return "redirect:" + form.address(token, null);
    }

    private void show(
            AccountSearchForm form,
            BindingResult errors,
            @Nullable String token,
            @Nullable ActorId after,
            HttpServletResponse response,
            Model model) {
        List<Option> roles = choices.roles();
        String role = form.getRole();
        if (role != null && roles.stream().noneMatch(known -> known.value().equals(role))) {
            errors.rejectValue("role", "identity.error.UnknownRole");
        }
        ListFilters.answer(errors, response);
        KeysetPage<AccountRow> page = accounts.page(form.filter(errors, after));
        model.addAttribute("rows", page.rows().stream().map(AccountLine::of).toList());
        model.addAttribute("next", page.next() == null ? null : form.address(token, page.next()));
        model.addAttribute("first", after == null ? null : form.address(token, null));
        model.addAttribute("offices", choices.offices());
        model.addAttribute("roles", roles);
        model.addAttribute("states", choices.states());
    }
}
