package vn.tgpl.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.intake.domain.Channel;
import vn.tgpl.intake.domain.ClaimedAs;
import vn.tgpl.intake.domain.PaperForm;
import vn.tgpl.intake.web.RequestChoices.GroupLine;
import vn.tgpl.intake.web.RequestChoices.PaperLine;
import vn.tgpl.people.conflict.MatterRole;
import vn.tgpl.platform.Option;

/** Gathers the choices of today. */
@Component
class RequestCatalogue {

    private final Catalogue catalogue;
    private final MessageSource messages;
    private final Clock clock;

    RequestCatalogue(Catalogue catalogue, MessageSource messages, Clock clock) {
        this.catalogue = catalogue;
        this.messages = messages;
        this.clock = clock;
    }

    RequestChoices today(Locale locale) {
        LocalDate today = LocalDate.now(clock);
        List<EligibilityGroupView> groups = catalogue.groupsInForce(today);
        return new RequestChoices(
                options("intake.channel.", Channel.values(), locale),
                Arrays.stream(Channel.values())
                        .filter(Channel::mayArriveEarlier)
                        .map(Channel::name)
                        .collect(Collectors.joining("|")),
                fields(),
                forms(locale),
                catalogue.options(CodeList.PROCEDURAL_STATUS, today),
                catalogue.options(CodeList.PROCEDURAL_STAGE, today),
                options("intake.party.", MatterRole.ofParties().toArray(MatterRole[]::new), locale),
                groups.stream().map(RequestCatalogue::line).toList(),
                groups.stream()
                        .filter(group -> group.criteria().connectedMatter())
                        .map(EligibilityGroupView::code)
                        .collect(Collectors.joining("|")),
                groups.stream()
                        .filter(group -> group.criteria().companionUnder() != null)
                        .map(EligibilityGroupView::code)
                        .collect(Collectors.joining("|")),
                options("intake.claimed-as.", ClaimedAs.values(), locale),
                papers(groups),
                options("intake.paper.", PaperForm.values(), locale));
    }

    List<Option> fields() {
        return catalogue.options(CodeList.FIELD_OF_LAW, LocalDate.now(clock));
    }

    List<Option> forms(Locale locale) {
        return options("intake.form-of-aid.", FormOfAid.values(), locale);
    }

    List<Option> options(String prefix, Enum<?>[] values, Locale locale) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), messages.getMessage(prefix + value.name(), null, locale)))
                .toList();
    }

    private static GroupLine line(EligibilityGroupView group) {
        return new GroupLine(
                group.code(),
                group.label(),
                Objects.requireNonNullElse(group.scopeNote(), ""),
                group.requiresHardship(),
                group.legalReference());
    }

    private static List<PaperLine> papers(List<EligibilityGroupView> groups) {
        Map<PaperView, String> groupsOfPaper = new LinkedHashMap<>();
        for (EligibilityGroupView group : groups) {
            group.papers().forEach(paper -> groupsOfPaper.merge(paper, group.code(), (all, one) -> all + "|" + one));
        }
        return groupsOfPaper.entrySet().stream()
                .map(entry ->
                        new PaperLine(entry.getKey().code(), entry.getKey().label(), entry.getValue()))
                .toList();
    }
}
