package vn.tgpl.casework.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.GroupCriteria;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.platform.Option;

/** What may be said of somebody who joins a case, as at reception. */
@Component
class JoiningChoices {

    private final Catalogue catalogue;
    private final CaseTexts texts;

    JoiningChoices(Catalogue catalogue, CaseTexts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** @param note of whom the group means, empty where there is none */
    record GroupLine(String code, String label, String article, String note) {}

    /** @param groups those of a paper it can prove, joined by bars */
    record PaperLine(String code, String label, String groups, boolean yearly) {}

    void show(LocalDate today, Model model) {
        List<EligibilityGroupView> groups = catalogue.groupsInForce(today);
        model.addAttribute(
                "groups",
                groups.stream()
                        .map(group -> new GroupLine(
                                group.code(),
                                group.label(),
                                group.legalReference(),
                                Objects.requireNonNullElse(group.scopeNote(), "")))
                        .toList());
        model.addAttribute("statuses", catalogue.options(CodeList.PROCEDURAL_STATUS, today));
        model.addAttribute("claimedAs", texts.options("intake.claimed-as.", ClaimedAs.values()));
        model.addAttribute("connected", said("intake.connected."));
        model.addAttribute("handedIn", said("intake.handed-in."));
        model.addAttribute("connectedGroups", codes(groups, GroupCriteria::connectedMatter));
        model.addAttribute("companionGroups", codes(groups, criteria -> criteria.companionUnder() != null));
        model.addAttribute("areaGroups", codes(groups, GroupCriteria::minorityInDifficultArea));
        model.addAttribute("papers", papers(groups));
        model.addAttribute("paperForms", texts.options("intake.paper.", PaperForm.values()));
    }

    private List<Option> said(String prefix) {
        return Stream.of(true, false)
                .map(said -> new Option(said.toString(), texts.text(prefix + said)))
                .toList();
    }

    private static String codes(List<EligibilityGroupView> groups, Predicate<GroupCriteria> wanted) {
        return groups.stream()
                .filter(group -> wanted.test(group.criteria()))
                .map(EligibilityGroupView::code)
                .collect(Collectors.joining("|"));
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
