package vn.tgpl.referrals.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.platform.web.Chip;
import vn.tgpl.platform.web.ListFilters;
import vn.tgpl.referrals.ReferralState;
import vn.tgpl.referrals.domain.ReferralQueries;
import vn.tgpl.referrals.domain.ReferralRow;
import vn.tgpl.referrals.domain.ReferralView;
import vn.tgpl.referrals.domain.SendingOffice;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** What an agency sent, or what came to a centre. */
@Controller
class ReferralListController {

    private final ReferralQueries referrals;
    private final ReferralLines lines;
    private final SendingOffice sending;
    private final MessageSourceAccessor messages;

    ReferralListController(
            ReferralQueries referrals, ReferralLines lines, SendingOffice sending, MessageSource messages) {
        this.referrals = referrals;
        this.sending = sending;
        this.lines = lines;
        this.messages = new MessageSourceAccessor(messages);
    }

    @GetMapping("/referrals")
    @PreAuthorize("hasAnyAuthority('referrals:send', 'referrals:read')")
    String list(
            @ModelAttribute("filter") ReferralFilter filter,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            HttpServletResponse response,
            Model model) {
        boolean receiving = actor.may("referrals:read");
        ReferralView view = receiving ? ReferralView.receivedIn(actor.scope()) : ReferralView.sentWithin(actor.scope());
        ReferralState chosen = filter.chosen(receiving, errors);
        ListFilters.answer(errors, response);
        KeysetPage<ReferralRow> page = referrals.list(view, chosen, after);
        model.addAttribute("receiving", receiving);
        model.addAttribute(
                "maySend",
                actor.may("referrals:send") && sending.closed(actor.officeId()).isEmpty());
        model.addAttribute("navKey", receiving ? ReferralsMenu.RECEIVED : ReferralsMenu.SENT);
        model.addAttribute("rows", page.rows().stream().map(lines::of).toList());
        model.addAttribute("before", page.before());
        model.addAttribute("chips", chips(referrals.countByState(view), chosen));
        model.addAttribute("previousHref", page.previousHref(place -> ReferralFilter.href(chosen, place)));
        model.addAttribute("nextHref", page.next() == null ? null : ReferralFilter.href(chosen, page.next()));
        model.addAttribute("firstHref", after == null ? null : ReferralFilter.href(chosen, null));
        return "referrals/list";
    }

    private List<Chip> chips(Map<ReferralState, Long> counts, @Nullable ReferralState chosen) {
        List<Chip> chips = new ArrayList<>();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        chips.add(new Chip(
                messages.getMessage("common.all"),
                ReferralFilter.href(null, null),
                Display.number(all),
                chosen == null));
        for (ReferralState state : ReferralState.values()) {
            chips.add(new Chip(
                    messages.getMessage("referrals.state." + state),
                    ReferralFilter.href(state, null),
                    Display.number(counts.getOrDefault(state, 0L)),
                    state == chosen));
        }
        return chips;
    }
}
