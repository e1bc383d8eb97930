package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.intake.AnswerView;
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.intake.Eligibility;
import vn.tgpl.intake.Eligibility.Joining;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.form.AreaCheck;
import vn.tgpl.intake.form.PaperCheck;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.Actor;

/** What the form of somebody who joins a case asks where Luật TGPL 2017 Đ7 does, and what the law answers. */
@Component
class JoiningPage {

    private final Catalogue catalogue;
    private final Eligibility eligibility;
    private final PaperCheck paperCheck;
    private final AreaCheck areaCheck;
    private final AlikeLines alike;
    private final CaseTexts texts;
    private final Clock clock;

    JoiningPage(
            Catalogue catalogue,
            Eligibility eligibility,
            PaperCheck paperCheck,
            AreaCheck areaCheck,
            AlikeLines alike,
            CaseTexts texts,
            Clock clock) {
        this.paperCheck = paperCheck;
        this.areaCheck = areaCheck;
        this.alike = alike;
        this.catalogue = catalogue;
        this.eligibility = eligibility;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param groups those of a paper it can prove, joined by bars */
    record PaperLine(String code, String label, String groups, boolean yearly) {}

    /** @param whyNot the facts do not bear it out; null where they do */
    record Ground(String value, String label, @Nullable String whyNot) {}

    /**
     * What was typed of the papers, and what is said of the residence.
     *
     * @param person empty until he is chosen, or his facts can be read
     */
    void check(JoiningForm form, Optional<PersonFacts> person, Errors errors) {
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
        List<EligibilityGroupView> groups = catalogue.groupsInForce(today);
        model.addAttribute(
                "groups",
                groups.stream()
                        .map(group -> new Option(group.code(), group.label()))
                        .toList());
        model.addAttribute("statuses", catalogue.options(CodeList.PROCEDURAL_STATUS, today));
        model.addAttribute("claimedAs", texts.options("intake.claimed-as.", ClaimedAs.values()));
        model.addAttribute(
                "companionGroups",
                groups.stream()
                        .filter(group -> group.criteria().companionUnder() != null)
                        .map(EligibilityGroupView::code)
                        .collect(Collectors.joining("|")));
        model.addAttribute(
                "areaGroups",
                groups.stream()
                        .filter(group -> group.criteria().minorityInDifficultArea())
                        .map(EligibilityGroupView::code)
                        .collect(Collectors.joining("|")));
        model.addAttribute("papers", papers(groups));
        model.addAttribute("paperForms", texts.options("intake.paper.", PaperForm.values()));
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
        return person.filter(known -> form.getGroupCode() != null)
                .map(known -> new Joining(
                        new RequestId(file.head().requestId()),
                        file.head().fieldCode(),
                        known,
                        form.claim(),
                        file.nextTrialOn(LocalDate.now(clock))));
    }

    private static List<PaperLine> papers(List<EligibilityGroupView> groups) {
        Map<PaperView, String> ofPaper = new LinkedHashMap<>();
        groups.forEach(group ->
                group.papers().forEach(paper -> ofPaper.merge(paper, group.code(), (all, one) -> all + "|" + one)));
        return ofPaper.entrySet().stream()
                .map(entry -> new PaperLine(
                        entry.getKey().code(),
                        entry.getKey().label(),
                        entry.getValue(),
                        entry.getKey().yearly()))
                .toList();
    }
}
