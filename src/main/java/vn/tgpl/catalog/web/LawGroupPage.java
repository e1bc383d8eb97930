package vn.tgpl.catalog.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.Certainty;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.domain.LawVersionId;
import vn.tgpl.catalog.domain.LawVersionQueries;
import vn.tgpl.catalog.domain.LawVersionView;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.NotFound;

/** Puts together the form of a group of a draft. */
@Component
class LawGroupPage {

    private final LawVersionQueries versions;
    private final Catalogue catalogue;
    private final MessageSourceAccessor messages;
    private final Clock clock;

    LawGroupPage(LawVersionQueries versions, Catalogue catalogue, MessageSource messages, Clock clock) {
        this.versions = versions;
        this.catalogue = catalogue;
        this.messages = new MessageSourceAccessor(messages);
        this.clock = clock;
    }

    /** Only drafts have forms; the words of the others stand. */
    LawVersionView draft(LawVersionId id) {
        return versions.find(id).filter(LawVersionView::isDraft).orElseThrow(NotFound::new);
    }

    EligibilityGroupView group(LawVersionId id, String code) {
        draft(id);
        return versions.groups(id).stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @param code null for a group to be added */
    String show(LawVersionId id, @Nullable String code, Model model) {
        model.addAttribute("version", LawVersionLine.of(draft(id)));
        model.addAttribute("code", code);
        model.addAttribute("statuses", statuses());
        model.addAttribute("papers", papers(id));
        model.addAttribute("replaceable", replaceable(id, code));
        model.addAttribute(
                "certainties",
                Arrays.stream(Certainty.values())
                        .map(value -> new Option(value.name(), messages.getMessage("catalog.certainty." + value)))
                        .toList());
        return "catalog/law-group";
    }

    /** What was chosen must be on the lists. */
    void check(LawVersionId id, LawGroupForm form, BindingResult errors) {
        if (!values(statuses()).containsAll(form.getStatuses())) {
            errors.rejectValue("statuses", "validation.unknownChoice");
        }
        if (!values(replaceable(id, form.getCode())).containsAll(form.getAbsorbs())) {
            errors.rejectValue("absorbs", "validation.unknownChoice");
        }
        Set<String> papers = values(papers(id));
        for (int set = 0; set < form.getAlternatives().size(); set++) {
            if (!papers.containsAll(form.getAlternatives().get(set).chosen())) {
                errors.rejectValue("alternatives[" + set + "].papers[0]", "validation.unknownChoice");
            }
        }
    }

    private List<Option> statuses() {
        return catalogue.options(CodeList.PROCEDURAL_STATUS, LocalDate.now(clock));
    }

    /** What the wording does not have, and what the group takes the place of already. */
    private List<Option> replaceable(LawVersionId id, @Nullable String code) {
        LawVersionView draft = draft(id);
        LocalDate before = draft.validity().from().minusDays(1);
        Stream<String> chosen = versions.groups(id).stream()
                .filter(group -> group.code().equals(code))
                .flatMap(group -> group.absorbs().stream().sorted());
        return Stream.concat(versions.replaceable(draft).stream().map(EligibilityGroupView::code), chosen)
                .distinct()
                .filter(one -> !one.equals(code))
                .map(one -> new Option(one, catalogue.groupLabel(one, before)))
                .toList();
    }

    private List<Option> papers(LawVersionId id) {
        return versions.papers(draft(id)).stream()
                .map(paper -> new Option(paper.code(), paper.label()))
                .toList();
    }

    private static Set<String> values(List<Option> options) {
        return options.stream().map(Option::value).collect(Collectors.toSet());
    }
}
