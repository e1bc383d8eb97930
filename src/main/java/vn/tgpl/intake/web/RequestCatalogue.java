package vn.tgpl.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.PeriodTable;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.catalog.LawOfDay;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.intake.domain.Channel;
import vn.tgpl.intake.domain.Matter;
import vn.tgpl.intake.domain.NearDays;
import vn.tgpl.intake.domain.ReceiptBound;
import vn.tgpl.intake.domain.RequestContent;
import vn.tgpl.intake.domain.WrittenRequest;
import vn.tgpl.intake.web.RequestChoices.GroupLine;
import vn.tgpl.intake.web.RequestChoices.PaperLine;
import vn.tgpl.people.conflict.MatterRole;
import vn.tgpl.platform.EndedChoices;
import vn.tgpl.platform.Option;

/** Gathers the choices of today. */
@Component
class RequestCatalogue {

    private final Catalogue catalogue;
    private final EndedChoices ended;
    private final ReceiptBound bound;
    private final PeriodTable periods;
    private final MessageSource messages;
    private final Clock clock;

    RequestCatalogue(
            Catalogue catalogue,
            EndedChoices ended,
            ReceiptBound bound,
            PeriodTable periods,
            MessageSource messages,
            Clock clock) {
        this.catalogue = catalogue;
        this.bound = bound;
        this.periods = periods;
        this.ended = ended;
        this.messages = messages;
        this.clock = clock;
    }

    RequestChoices today(Locale locale) {
        return choices(null, locale);
    }

    /** Those of today, and what is on record though it has ended. */
    RequestChoices keeping(WrittenRequest stored, Locale locale) {
        return choices(stored, locale);
    }

    private RequestChoices choices(@Nullable WrittenRequest written, Locale locale) {
        RequestContent stored = written == null ? null : written.content();
        LocalDate today = LocalDate.now(clock);
        LawOfDay law = catalogue.law(today);
        List<EligibilityGroupView> past = law.outOfForce().stream()
                .filter(group -> stored != null && stored.claims().codes().contains(group.code()))
                .toList();
        List<EligibilityGroupView> groups =
                Stream.concat(law.inForce().stream(), past.stream()).toList();
        Matter matter = stored == null ? null : stored.matter();
        return new RequestChoices(
                options("intake.channel.", Channel.values(), locale),
                Arrays.stream(Channel.values())
                        .filter(Channel::mayArriveEarlier)
                        .map(Channel::name)
                        .collect(Collectors.joining("|")),
                bound.days(),
                NearDays.on(today, periods).limitation(),
                codes(CodeList.FIELD_OF_LAW, matter == null ? null : matter.fieldCode(), locale),
                forms(locale),
                codes(CodeList.PROCEDURAL_STATUS, matter == null ? null : matter.proceduralStatusCode(), locale),
                codes(CodeList.PROCEDURAL_STAGE, matter == null ? null : matter.stageCode(), locale),
                options("intake.party.", MatterRole.ofParties().toArray(MatterRole[]::new), locale),
                groups.stream()
                        .map(group ->
                                line(group, past.contains(group) ? outOfForce(group, today, locale) : group.label()))
                        .toList(),
                groups.stream()
                        .filter(group -> group.criteria().connectedMatter())
                        .map(EligibilityGroupView::code)
                        .collect(Collectors.joining("|")),
                Stream.of(true, false)
                        .map(said -> new Option(
                                said.toString(), messages.getMessage("intake.connected." + said, null, locale)))
                        .toList(),
                groups.stream()
                        .filter(group -> group.criteria().companionUnder() != null)
                        .map(EligibilityGroupView::code)
                        .collect(Collectors.joining("|")),
                groups.stream()
                        .filter(group -> group.criteria().minorityInDifficultArea())
                        .map(EligibilityGroupView::code)
                        .collect(Collectors.joining("|")),
                options("intake.claimed-as.", ClaimedAs.values(), locale),
                papers(groups, written),
                options("intake.paper.", PaperForm.values(), locale),
                Stream.of(true, false)
                        .map(said -> new Option(
                                said.toString(), messages.getMessage("intake.handed-in." + said, null, locale)))
                        .toList());
    }

    private String outOfForce(EligibilityGroupView group, LocalDate today, Locale locale) {
        LocalDate from = group.validity().from();
        return from.isAfter(today) ? ended.notYet(group.label(), from, locale) : ended.ended(group.label(), locale);
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

    private static GroupLine line(EligibilityGroupView group, String label) {
        return new GroupLine(
                group.code(),
                label,
                Objects.requireNonNullElse(group.scopeNote(), ""),
                group.requiresHardship(),
                group.legalReference());
    }

    /** Papers on record that prove none of the groups any more always stand there. */
    private List<PaperLine> papers(List<EligibilityGroupView> groups, @Nullable WrittenRequest stored) {
        Map<PaperView, String> groupsOfPaper = new LinkedHashMap<>();
        for (EligibilityGroupView group : groups) {
            group.papers().forEach(paper -> groupsOfPaper.merge(paper, group.code(), (all, one) -> all + "|" + one));
        }
        List<PaperLine> lines = new ArrayList<>();
        groupsOfPaper.forEach((paper, of) ->
                lines.add(new PaperLine(paper.code(), paper.label(), of, paper.yearly(), paper.forOneGroup())));
        if (stored != null) {
            stored.content().papers().keySet().stream()
                    .filter(code -> lines.stream().noneMatch(line -> line.code().equals(code)))
                    .forEach(code -> lines.add(onRecord(code, stored.receivedOn())));
        }
        // what may stand for any group stands last (TT 08/2017/TT-BTP Đ33 k15)
        lines.sort(Comparator.comparing(PaperLine::forOneGroup));
        return lines;
    }

    private PaperLine onRecord(String code, LocalDate day) {
        return new PaperLine(
                code,
                catalogue.label(CodeList.PROOF_PAPER, code, day),
                "",
                catalogue.is(CodeMark.YEARLY, code, day),
                catalogue.is(CodeMark.FOR_ONE_GROUP, code, day));
    }

    private List<Option> codes(CodeList list, @Nullable String onRecord, Locale locale) {
        return ended.keep(
                catalogue.options(list, LocalDate.now(clock)), onRecord, code -> catalogue.label(list, code), locale);
    }
}
