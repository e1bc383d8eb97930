package vn.tgpl.referrals.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.referrals.ReferralId;
import vn.tgpl.referrals.ReferralState;
import vn.tgpl.referrals.domain.ReferralDetails;
import vn.tgpl.referrals.domain.ReferralQueries;
import vn.tgpl.referrals.domain.ReferralView;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Puts together the page of a referral that came to the centre. */
@Component
class ReferralPage {

    /** What says of each step whether it may be taken. */
    private static final Map<String, String> POSSIBLE = Map.of(
            ReturnController.STEP, "maySendBack", UntieController.STEP, "mayUntie", EndingController.STEP, "mayEnd");

    private final ReferralQueries referrals;
    private final ReferralLines lines;
    private final ReferralNews news;
    private final ReferralStory story;
    private final MessageSourceAccessor messages;

    ReferralPage(
            ReferralQueries referrals,
            ReferralLines lines,
            ReferralNews news,
            ReferralStory story,
            MessageSource messages) {
        this.referrals = referrals;
        this.lines = lines;
        this.news = news;
        this.story = story;
        this.messages = new MessageSourceAccessor(messages);
    }

    /**
     * A form that asks for a reason.
     *
     * @param step names its texts and its path
     * @throws NotFound when it did not come to the actor's centre
     */
    String ask(String step, ReferralId id, Actor actor, Model model) {
        return ask(step, find(id, actor), actor, model);
    }

    private String ask(String step, ReferralDetails referral, Actor actor, Model model) {
        describe(referral, actor, model);
        model.addAttribute("step", step);
        model.addAttribute("possible", model.getAttribute(POSSIBLE.getOrDefault(step, "")));
        model.addAttribute("endings", step.equals(EndingController.STEP) ? endings() : List.of());
        return "referrals/reason";
    }

    /** The same when somebody else was quicker: what he did, and what was typed, to be copied. */
    String askTooLate(String step, ReferralId id, ReasonForm form, Actor actor, Model model) {
        ReferralDetails referral = find(id, actor);
        news.show(referral, typed(form.typed()), actor, model);
        return ask(step, referral, actor, model);
    }

    /** The page of a referral that was tied, taken up or sent back while its number was being typed. */
    String showTooLate(ReferralId id, LinkForm form, Actor actor, Model model) {
        ReferralDetails referral = find(id, actor);
        news.show(referral, typed(form.typed()), actor, model);
        return show(referral, actor, model);
    }

    /** @throws NotFound when it did not come to the actor's centre */
    String show(ReferralId id, Actor actor, Model model) {
        return show(find(id, actor), actor, model);
    }

    /** Empty when it did not come to the actor's centre. */
    Optional<ReferralDetails> received(ReferralId id, Actor actor) {
        return referrals.find(id, ReferralView.receivedIn(actor.scope()));
    }

    /** Whether his office sent it and he sees what became of that. */
    boolean isOwn(ReferralId id, Actor actor) {
        return actor.may("referrals:send")
                && referrals.find(id, ReferralView.sentWithin(actor.scope())).isPresent();
    }

    String show(ReferralDetails referral, Actor actor, Model model) {
        describe(referral, actor, model);
        story.tell(referral, actor, model);
        return "referrals/show";
    }

    private void describe(ReferralDetails referral, Actor actor, Model model) {
        ReferralState state = referral.row().state();
        boolean waiting = state == ReferralState.WAITING;
        boolean transferred = referral.row().transferred();
        model.addAttribute("referral", referral);
        model.addAttribute("line", lines.of(referral.row()));
        model.addAttribute("mayTakeUp", state.mayBeTakenUp() && actor.may("intake:receive"));
        model.addAttribute("maySendBack", waiting && transferred && actor.may("intake:decide"));
        model.addAttribute("mayEnd", waiting && !transferred && actor.may("intake:receive"));
        model.addAttribute("mayUntie", referral.tied() && actor.may("intake:receive"));
        model.addAttribute("request", actor.may("intake:read") ? referral.requestId() : null);
    }

    private List<Option> endings() {
        return Stream.of(ReferralState.values())
                .filter(ReferralState::isEnded)
                .map(end -> new Option(end.name(), messages.getMessage("referrals.state." + end)))
                .toList();
    }

    private ReferralDetails find(ReferralId id, Actor actor) {
        return received(id, actor).orElseThrow(NotFound::new);
    }

    private List<Fact> typed(List<ReasonForm.Typed> fields) {
        return fields.stream()
                .map(field -> new Fact(messages.getMessage(field.labelKey()), words(field)))
                .toList();
    }

    private @Nullable String words(ReasonForm.Typed field) {
        String choice = field.choiceKey();
        return choice == null ? field.text() : messages.getMessage(choice);
    }
}
