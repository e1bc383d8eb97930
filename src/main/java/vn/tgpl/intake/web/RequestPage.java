package vn.tgpl.intake.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.Answer;
import vn.tgpl.intake.domain.DecisionView;
import vn.tgpl.intake.domain.RequestSheet;
import vn.tgpl.intake.domain.RequestSheets;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.SensitiveFact;
import vn.tgpl.people.Sight;
import vn.tgpl.shared.Actor;

/** Puts together the page of a request. */
@Component
class RequestPage {

    private final RequestSheets sheets;
    private final AnswerTexts texts;
    private final RequestFacts facts;
    private final RequestChecks checks;
    private final ReferralLinks referrals;
    private final RequestHistory history;
    private final GivenAnswers given;

    RequestPage(
            RequestSheets sheets,
            AnswerTexts texts,
            RequestFacts facts,
            RequestChecks checks,
            ReferralLinks referrals,
            RequestHistory history,
            GivenAnswers given) {
        this.given = given;
        this.sheets = sheets;
        this.texts = texts;
        this.facts = facts;
        this.checks = checks;
        this.referrals = referrals;
        this.history = history;
    }

    void show(RequestId id, Actor actor, Model model) {
        Locale locale = LocaleContextHolder.getLocale();
        RequestSheet sheet = sheets.get(id, actor);
        Answer answer = sheet.answer();
        List<ActionLine> actions = actions(sheet, answer);
        boolean veiled = !Sight.of(actor, false).shows(SensitiveFact.MATTER);
        model.addAttribute("veiled", veiled);
        model.addAttribute("onlyToWrite", answer != null && answer.isOnlyToWrite());
        model.addAttribute("factHrefs", actor.may("intake:receive") ? FactLinks.of(sheet.details()) : null);
        model.addAttribute("head", RequestHead.of(sheet.details()));
        model.addAttribute("answer", answer == null || veiled ? null : texts.view(answer, locale));
        model.addAttribute(
                "actions",
                actions.stream().filter(line -> line.whyNot().isEmpty()).toList());
        model.addAttribute(
                "closed",
                actions.stream().filter(line -> !line.whyNot().isEmpty()).toList());
        model.addAttribute("timeline", veiled ? List.of() : history.of(sheet, actor, locale));
        if (!veiled) {
            given.show(sheet, model, locale);
        }
        model.addAttribute("caseHref", caseHref(sheet));
        model.addAttribute("sentBefore", referrals.waitingBeside(id.value(), actor));
        model.addAttribute("origins", referrals.origins(id.value(), actor));
        PersonFacts beneficiary = sheets.beneficiary(sheet.details());
        facts.show(sheet.details(), beneficiary, actor, model, locale);
        if (veiled) {
            checks.hide(model);
        } else {
            checks.show(sheet.details(), beneficiary, actor, model);
        }
    }

    private static List<ActionLine> actions(RequestSheet sheet, @Nullable Answer answer) {
        return sheet.permissions().entrySet().stream()
                .map(entry -> new ActionLine(
                        "intake.decision." + entry.getKey(),
                        ActionLine.path(entry.getKey()),
                        answer != null && answer.proposes(entry.getKey()),
                        entry.getValue().whyNot() == null
                                ? ""
                                : "intake.whyNot." + entry.getValue().whyNot()))
                .sorted((one, other) -> Boolean.compare(other.proposed(), one.proposed()))
                .toList();
    }

    private static @Nullable String caseHref(RequestSheet sheet) {
        return sheet.decisions().stream()
                .map(DecisionView::caseId)
                .filter(Objects::nonNull)
                .findFirst()
                .map(id -> "/cases/" + id)
                .orElse(null);
    }
}
