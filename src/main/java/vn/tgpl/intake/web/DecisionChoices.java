package vn.tgpl.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.calendar.PeriodTable;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.Answer;
import vn.tgpl.intake.domain.Decision;
import vn.tgpl.intake.domain.HeadOfOffice;
import vn.tgpl.intake.domain.NearDays;
import vn.tgpl.intake.domain.RequestSheet;
import vn.tgpl.intake.domain.RequestSheets;
import vn.tgpl.intake.domain.UrgentGround;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.Actor;

/** What can be chosen on the forms of decisions today. */
@Component
class DecisionChoices {

    private final RequestSheets sheets;
    private final RequestCatalogue choices;
    private final Catalogue catalogue;
    private final PeriodTable periods;
    private final MessageSource messages;
    private final Clock clock;

    DecisionChoices(
            RequestSheets sheets,
            RequestCatalogue choices,
            Catalogue catalogue,
            PeriodTable periods,
            MessageSource messages,
            Clock clock) {
        this.sheets = sheets;
        this.choices = choices;
        this.catalogue = catalogue;
        this.periods = periods;
        this.messages = messages;
        this.clock = clock;
    }

    /** The urgent ground the law's answer finds for a request whose papers are missing. */
    static Optional<UrgentGround> proposedGround(RequestSheet request) {
        return Optional.ofNullable(request.answer())
                .filter(Answer::isIncomplete)
                .flatMap(answer -> answer.urgentGrounds().stream().sorted().findFirst());
    }

    /**
     * The grounds this officer may choose, each with why it does not apply, and the groups of today for a head who sees one
     * where the law's answer sees none.
     */
    void showAcceptanceChoices(RequestSheet request, Actor actor, Model model) {
        boolean head = actor.may(HeadOfOffice.RIGHT);
        List<GroundChoice> grounds = grounds(request, head);
        model.addAttribute("decidesAsHead", head);
        model.addAttribute("grounds", grounds);
        model.addAttribute("groundless", grounds.stream().allMatch(ground -> ground.whyNot() != null));
        model.addAttribute(
                "groups",
                catalogue.groupsInForce(LocalDate.now(clock)).stream()
                        .map(group -> new Option(group.code(), group.label()))
                        .toList());
    }

    private List<GroundChoice> grounds(RequestSheet request, boolean head) {
        Answer answer = request.answer();
        Set<UrgentGround> found = answer == null ? Set.of() : answer.urgentGrounds();
        NearDays near = NearDays.on(LocalDate.now(clock), periods);
        return Arrays.stream(UrgentGround.values())
                .filter(ground -> head || ground != UrgentGround.HEAD_DECISION)
                .map(ground -> new GroundChoice(
                        ground.name(),
                        text("intake.ground." + ground, near.of(ground)),
                        ground == UrgentGround.HEAD_DECISION || found.contains(ground)
                                ? null
                                : text("intake.ground.not." + ground, near.of(ground))))
                .toList();
    }

    private String text(String key, int days) {
        return messages.getMessage(key, new Object[] {days}, locale());
    }

    /** Each ground with the article that lets a request be refused so. */
    List<Option> refusalGrounds() {
        return catalogue.codes(CodeList.REFUSAL_GROUND, LocalDate.now(clock)).stream()
                .map(ground -> new Option(
                        ground.code(),
                        ground.legalReference() == null
                                ? ground.label()
                                : ground.label() + " (" + ground.legalReference() + ")"))
                .toList();
    }

    /** The ground on which the law's answer proposes to refuse; empty where it proposes something else. */
    Optional<String> proposedRefusal(RequestSheet request) {
        LocalDate today = LocalDate.now(clock);
        return Optional.ofNullable(request.answer())
                .filter(answer -> answer.verdict().proposes(Decision.REFUSAL))
                .flatMap(answer -> catalogue.codes(CodeList.REFUSAL_GROUND, today).stream()
                        .map(CodeView::code)
                        .filter(code -> catalogue.is(CodeMark.NOT_ENTITLED, code, today))
                        .findFirst());
    }

    void showPapers(Model model) {
        RequestChoices today = choices.today(locale());
        model.addAttribute("papers", today.papers());
        model.addAttribute("paperForms", today.paperForms());
    }

    /** The papers that can prove a group of the request, by their codes. */
    List<String> papersOf(RequestId id, Actor actor) {
        List<String> groups = sheets.get(id, actor).details().claims().codes();
        return catalogue.groupsInForce(LocalDate.now(clock)).stream()
                .filter(group -> groups.contains(group.code()))
                .flatMap(group -> group.papers().stream())
                .map(paper -> paper.code())
                .distinct()
                .toList();
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
