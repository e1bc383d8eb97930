package vn.tgpl.referrals.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.platform.web.Chip;
import vn.tgpl.referrals.ReferralState;
import vn.tgpl.referrals.domain.AnswerPromise;
import vn.tgpl.referrals.domain.ReferralQueries;
import vn.tgpl.referrals.domain.ReferralRow;
import vn.tgpl.referrals.domain.ReferralView;
import vn.tgpl.shared.Actor;

/** What an agency sent, or what came to a centre. */
@Controller
class ReferralListController {

    private static final String ALL = "ALL";

    private final ReferralQueries referrals;
    private final AnswerPromise promise;
    private final MessageSourceAccessor messages;

    ReferralListController(ReferralQueries referrals, AnswerPromise promise, MessageSource messages) {
        this.referrals = referrals;
        this.promise = promise;
        this.messages = new MessageSourceAccessor(messages);
    }

    @GetMapping("/referrals")
    @PreAuthorize("hasAnyAuthority('referrals:send', 'referrals:read')")
    String list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            Model model) {
        boolean receiving = actor.may("referrals:read");
        ReferralView view = receiving ? ReferralView.receivedIn(actor.scope()) : ReferralView.sentBy(actor.officeId());
        ReferralState chosen = chosen(state, receiving);
        KeysetPage<ReferralRow> page = referrals.list(view, chosen, after);
        model.addAttribute("receiving", receiving);
        model.addAttribute("maySend", actor.may("referrals:send"));
        model.addAttribute("navKey", receiving ? ReferralsMenu.RECEIVED : ReferralsMenu.SENT);
        model.addAttribute(
                "rows",
                page.rows().stream().map(row -> ReferralLine.of(row, promise)).toList());
        model.addAttribute("chips", chips(referrals.countByState(view), chosen));
        model.addAttribute("nextHref", page.next() == null ? null : href(chosen, page.next()));
        model.addAttribute("firstHref", after == null ? null : href(chosen, null));
        return "referrals/list";
    }

    /** A centre begins with what waits for it; a sender sees all he sent. */
    private static @Nullable ReferralState chosen(@Nullable String typed, boolean receiving) {
        if (typed == null) {
            return receiving ? ReferralState.WAITING : null;
        }
        return List.of(ReferralState.values()).stream()
                .filter(state -> state.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private List<Chip> chips(Map<ReferralState, Long> counts, @Nullable ReferralState chosen) {
        List<Chip> chips = new ArrayList<>();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        chips.add(new Chip(messages.getMessage("common.all"), href(null, null), all, chosen == null));
        for (ReferralState state : ReferralState.values()) {
            chips.add(new Chip(
                    messages.getMessage("referrals.state." + state),
                    href(state, null),
                    counts.getOrDefault(state, 0L),
                    state == chosen));
        }
        return chips;
    }

    private static String href(@Nullable ReferralState state, @Nullable String after) {
        UriComponentsBuilder path =
                UriComponentsBuilder.fromPath("/referrals").queryParam("state", state == null ? ALL : state.name());
        if (after != null) {
            path.queryParam("after", after);
        }
        return path.toUriString();
    }
}
