package vn.tgpl.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
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
import org.springframework.web.util.UriComponentsBuilder;
import vn.tgpl.identity.domain.AccountAdministrationQueries;
import vn.tgpl.identity.domain.AccountFilter;
import vn.tgpl.identity.domain.AccountRow;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.platform.web.ListFilters;
import vn.tgpl.platform.web.SearchWords;
import vn.tgpl.shared.OfficeId;

/** The list of accounts. */
@Controller
@RequestMapping(AccountsController.PAGE)
@PreAuthorize("hasAuthority('identity:manage')")
class AccountsController {

    static final String PAGE = "/admin/accounts";

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
            @RequestParam(required = false) @Nullable String after,
            HttpServletResponse response,
            Model model) {
        ListFilters.answer(errors, response);
        form.setWords(searchWords.recall(token).orElse(null));
        KeysetPage<AccountRow> page = accounts.page(new AccountFilter(
                form.getWords(), officeId(form.getOffice()), form.getRole(), form.getEnabled(), after));
        model.addAttribute("rows", page.rows().stream().map(AccountLine::of).toList());
        model.addAttribute("next", page.next() == null ? null : listed(form, token, page.next()));
        model.addAttribute("first", after == null ? null : listed(form, token, null));
        model.addAttribute("offices", choices.offices());
        model.addAttribute("roles", choices.roles());
        model.addAttribute("states", choices.states());
        return "identity/accounts";
    }

    /** Posted, for the words may name a person; the list's URL holds a token for them. */
    @PostMapping("/search")
    String search(@ModelAttribute("form") AccountSearchForm form, BindingResult errors) {
        String token = form.getWords() == null ? null : searchWords.remember(form.getWords());
        return "redirect:" + listed(form, token, null);
    }

    private static String listed(AccountSearchForm form, @Nullable String token, @Nullable String after) {
        return UriComponentsBuilder.fromPath(PAGE)
                .queryParamIfPresent("q", Optional.ofNullable(token))
                .queryParamIfPresent("office", Optional.ofNullable(form.getOffice()))
                .queryParamIfPresent("role", Optional.ofNullable(form.getRole()))
                .queryParamIfPresent("enabled", Optional.ofNullable(form.getEnabled()))
                .queryParamIfPresent("after", Optional.ofNullable(after))
                .encode()
                .toUriString();
    }

    private static @Nullable OfficeId officeId(@Nullable UUID office) {
        return office == null ? null : new OfficeId(office);
    }
}
