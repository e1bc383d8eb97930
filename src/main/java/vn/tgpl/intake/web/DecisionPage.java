package vn.tgpl.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.audit.Journal;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.Answer;
import vn.tgpl.intake.domain.Decision;
import vn.tgpl.intake.domain.ReasonAsked;
import vn.tgpl.intake.domain.RequestAlreadyDecided;
import vn.tgpl.intake.domain.RequestChangedMeanwhile;
import vn.tgpl.intake.domain.RequestSheet;
import vn.tgpl.intake.domain.RequestSheets;
import vn.tgpl.intake.domain.SeenRequest;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;

/** What the forms of all decisions have in common. */
@Component
class DecisionPage {

    private final RequestSheets sheets;
    private final SeenRequest seen;
    private final RequestNews news;
    private final AnswerTexts texts;
    private final Journal journal;
    private final Clock clock;

    DecisionPage(
            RequestSheets sheets, SeenRequest seen, RequestNews news, AnswerTexts texts, Journal journal, Clock clock) {
        this.sheets = sheets;
        this.seen = seen;
        this.news = news;
        this.texts = texts;
        this.journal = journal;
        this.clock = clock;
    }

    /** An empty form, made of the request as it is now. */
    String open(RequestId id, Decision decision, DecisionForm form, Actor actor, Model model) {
        return open(id, decision, sheet -> form, actor, model);
    }

    /** @param proposal the form as the request proposes it */
    String open(
            RequestId id,
            Decision decision,
            Function<RequestSheet, ? extends DecisionForm> proposal,
            Actor actor,
            Model model) {
        RequestSheet sheet = sheets.get(id, actor);
        DecisionForm form = proposal.apply(sheet);
        model.addAttribute("form", form);
        form.getSeen().see(sheet.details().version(), clock.instant());
        return show(sheet, decision, actor, model);
    }

    /** The page of a decision: the request, its proposal, and whether this decision differs from it. */
    String show(RequestId id, Decision decision, Actor actor, Model model) {
        return show(sheets.get(id, actor), decision, actor, model);
    }

    /** An acceptance before all papers came rests on the ground that the answer finds, any other on what every one rests on. */
    private static Enum<?> article(RequestSheet sheet, Decision decision) {
        return decision == Decision.ACCEPTANCE
                ? DecisionChoices.proposedGround(sheet)
                        .<Enum<?>>map(ground -> ground)
                        .orElse(decision)
                : decision;
    }

    /** The answer names groups, and a correction the matter, so the look goes into the journal. */
    private String show(RequestSheet sheet, Decision decision, Actor actor, Model model) {
        journal.record(actor, "intake.read", "request", sheet.details().id().toString(), null);
        Answer answer = sheet.answer();
        model.addAttribute("head", RequestHead.of(sheet.details()));
        model.addAttribute("answer", answer == null ? null : texts.view(answer, LocaleContextHolder.getLocale()));
        model.addAttribute("factHrefs", actor.may("intake:receive") ? FactLinks.of(sheet.details()) : null);
        model.addAttribute("groundKey", "intake.article." + article(sheet, decision));
        model.addAttribute("open", sheet.permits(decision));
        ReasonAsked reason = sheet.reasonAsked(decision);
        model.addAttribute("reasonKey", reason == ReasonAsked.NO ? null : "intake.form.reason." + reason);
        boolean unfit = answer != null && !answer.fitsAGroup();
        model.addAttribute("whyNot", sheet.whyNot(decision));
        model.addAttribute("groupNeeded", unfit);
        model.addAttribute("incomplete", unfit || (answer != null && answer.isIncomplete()));
        return "intake/" + name(decision);
    }

    /** Decides by a form that was sent: on to the request, or back to the form with what is wrong in it. */
    String submit(RequestId id, Decision decision, DecisionForm form, Sent sent, Runnable command, Actor actor) {
        Supplier<String> request = () -> {
            command.run();
            return "/requests/" + id;
        };
        return submitTo(request, id, decision, form, sent, actor);
    }

    /** @param command decides and tells where to go on */
    String submitTo(
            Supplier<String> command, RequestId id, Decision decision, DecisionForm form, Sent sent, Actor actor) {
        if (!sent.errors().hasErrors()) {
            try {
                String target = seen.decide(id, form.getSeen().getVersion(), command, actor);
                Flash.done(sent.redirect(), "intake." + name(decision) + ".done");
                return "redirect:" + target;
            } catch (RequestAlreadyDecided | RequestChangedMeanwhile quicker) {
                return showNews(quicker, id, decision, form, sent, actor);
            } catch (DomainException refusal) {
                if (refusal.kind() != DomainException.Kind.REFUSED) {
                    throw refusal;
                }
                FormErrors.add(sent.errors(), refusal);
            }
        }
        sent.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        RequestSheet sheet = sheets.get(id, actor);
        news.giveBack(form.typed(), sent.model());
        sent.choices().accept(sheet);
        return show(sheet, decision, actor, sent.model());
    }

    /** Somebody else was quicker: what he did, and the form ready to be sent in knowledge of it, or what was typed. */
    private String showNews(
            DomainException quicker, RequestId id, Decision decision, DecisionForm form, Sent sent, Actor actor) {
        FormErrors.add(sent.errors(), quicker);
        RequestSheet sheet = sheets.get(id, actor);
        news.show(quicker, sheet, form.getSeen().getAt(), actor, sent.model());
        news.giveBack(form.typed(), sent.model());
        form.getSeen().see(sheet.details().version(), clock.instant());
        sent.choices().accept(sheet);
        sent.response().setStatus(HttpStatus.CONFLICT.value());
        return show(sheet, decision, actor, sent.model());
    }

    /**
     * What Spring hands to the method that takes a form.
     *
     * @param choices shows what can be chosen, where the form comes again
     */
    record Sent(
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Consumer<RequestSheet> choices) {

        Sent(BindingResult errors, Model model, HttpServletResponse response, RedirectAttributes redirect) {
            this(errors, model, response, redirect, request -> {});
        }
    }

    private static String name(Decision decision) {
        return decision.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
