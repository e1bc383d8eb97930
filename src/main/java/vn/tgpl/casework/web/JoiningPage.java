package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import vn.tgpl.casework.domain.AddBeneficiary;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.intake.AnswerView;
import vn.tgpl.intake.Eligibility;
import vn.tgpl.intake.Eligibility.Joining;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.form.AreaCheck;
import vn.tgpl.intake.form.NoticeCheck;
import vn.tgpl.intake.form.PaperCheck;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.shared.Actor;

/** What the form of somebody who joins a case asks where Luật TGPL 2017 Đ7 does, and what the law answers. */
@Component
class JoiningPage {

    private final JoiningChoices choices;
    private final NoticeCheck noticeCheck;
    private final Eligibility eligibility;
    private final PaperCheck paperCheck;
    private final AreaCheck areaCheck;
    private final AlikeLines alike;
    private final Clock clock;

    JoiningPage(
            JoiningChoices choices,
            NoticeCheck noticeCheck,
            Eligibility eligibility,
            PaperCheck paperCheck,
            AreaCheck areaCheck,
            AlikeLines alike,
            Clock clock) {
        this.paperCheck = paperCheck;
        this.areaCheck = areaCheck;
        this.alike = alike;
        this.choices = choices;
        this.noticeCheck = noticeCheck;
        this.eligibility = eligibility;
        this.clock = clock;
    }

    /** @param whyNot the facts do not bear it out; null where they do */
    record Ground(String value, String label, @Nullable String whyNot) {}

    /**
     * What was typed of the groups, of the notice and of the papers, and what is said of the residence.
     *
     * @param person empty until he is chosen, or his facts can be read
     */
    void check(JoiningForm form, Optional<PersonFacts> person, Errors errors) {
        if (form.chosen().isEmpty()) {
            errors.rejectValue("groups", "validation.required");
        }
        errors.pushNestedPath("notice");
        noticeCheck.check(form.getNotice(), form.getStatusCode(), errors);
        errors.popNestedPath();
        errors.pushNestedPath("handedIn");
        form.getHandedIn().check(errors);
        errors.popNestedPath();
        paperCheck.check(form.shown(), form.shown().typedCodes(), errors);
        person.ifPresent(one -> areaCheck.check(
                form.isVillageNotListed(),
                form.getAreaShownBy(),
                new AreaCheck.Place(one.provinceCode(), one.communeCode(), one.village()),
                errors));
    }

    /** @param person empty until he is chosen, or his facts can be read */
    void show(CaseFile file, JoiningForm form, Optional<PersonFacts> person, Actor actor, Model model) {
        alike.show(file, form, person, model);
        LocalDate today = LocalDate.now(clock);
        choices.show(today, model);
        model.addAttribute(
                "standingAsked", AddBeneficiary.asksStanding(file.head().form()));
        Optional<Joining> joining = joining(file, form, person);
        Optional<Eligibility.Judgement> judged = joining.map(eligibility::judge);
        List<Ground> grounds = grounds(
                ground -> judged.map(one -> one.urgentGrounds().contains(ground))
                        .orElseGet(
                                () -> eligibility.fitsMatter(ground, file.head().fieldCode(), today)),
                file.head().form(),
                today,
                actor);
        model.addAttribute("urgentGrounds", grounds);
        model.addAttribute(
                "groundless",
                judged.filter(Eligibility.Judgement::incomplete).isPresent()
                        && grounds.stream().allMatch(ground -> ground.whyNot() != null));
        model.addAttribute("answer", joining.map(this::explained).orElse(null));
    }

    /** @param holds what the facts bear out; the matter alone until the person and his group are chosen */
    private List<Ground> grounds(Predicate<String> holds, FormOfAid form, LocalDate today, Actor actor) {
        Locale locale = LocaleContextHolder.getLocale();
        return eligibility.urgentGrounds(form, actor).stream()
                .map(ground -> new Ground(
                        ground,
                        eligibility.urgentGround(ground, today, locale),
                        holds.test(ground) ? null : eligibility.whyNot(ground, today, locale)))
                .toList();
    }

    private AnswerView explained(Joining joining) {
        return eligibility.explain(joining, LocaleContextHolder.getLocale());
    }

    /** Empty until the person and his group are known. */
    private Optional<Joining> joining(CaseFile file, JoiningForm form, Optional<PersonFacts> person) {
        return person.filter(known -> !form.chosen().isEmpty())
                .map(known -> new Joining(
                        new RequestId(file.head().requestId()),
                        file.head().fieldCode(),
                        known,
                        form.claim(),
                        file.nextTrialOn(LocalDate.now(clock))));
    }
}
