package vn.tgpl.intake.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.intake.domain.RequestCheck;
import vn.tgpl.intake.domain.RequestDetails;
import vn.tgpl.intake.domain.RequestSheet;
import vn.tgpl.intake.domain.RequestSheets;
import vn.tgpl.intake.domain.SameMatter;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.conflict.CheckView;
import vn.tgpl.people.conflict.Finding;
import vn.tgpl.people.conflict.FindingPanel;
import vn.tgpl.people.conflict.FindingTexts;
import vn.tgpl.people.conflict.FoundLines;
import vn.tgpl.people.conflict.PartyChecks;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** The checks of the people of a request: as of now while it is open, and as they were made. */
@Component
class RequestChecks {

    private final RequestCheck check;
    private final PartyChecks checks;
    private final FindingPanel panel;
    private final FindingTexts texts;
    private final RequestSheets sheets;
    private final SameMatter sameMatter;

    RequestChecks(
            RequestCheck check,
            PartyChecks checks,
            FindingPanel panel,
            FindingTexts texts,
            RequestSheets sheets,
            SameMatter sameMatter) {
        this.sheets = sheets;
        this.sameMatter = sameMatter;
        this.check = check;
        this.checks = checks;
        this.panel = panel;
        this.texts = texts;
    }

    /** For whoever does not work on the matter, which they tell of. */
    void hide(Model model) {
        model.addAttribute("found", FoundLines.NONE);
        model.addAttribute("checks", List.of());
    }

    void show(RequestDetails request, PersonFacts beneficiary, Actor actor, Model model) {
        model.addAttribute(
                "found",
                request.state().isOpen() ? panel.show(check.look(request, beneficiary), actor) : FoundLines.NONE);
        List<CheckView> made = checks.of(request);
        model.addAttribute(
                "checks",
                made.stream()
                        .filter(one -> !one.findings().isEmpty())
                        .map(this::fact)
                        .toList());
    }

    /**
     * What is found now, beside the form of a decision.
     *
     * @return whether another organisation may handle the matter already and nobody has explained it yet
     */
    boolean showNow(RequestSheet request, Actor actor, Model model) {
        RequestDetails details = request.details();
        if (!details.state().isOpen()) {
            return false;
        }
        List<Finding> found = check.look(details, sheets.beneficiary(details));
        model.addAttribute("found", panel.show(found, actor));
        model.addAttribute("sameMatterAsked", sameMatter.isUnexplained(details, found));
        boolean elsewhere = sameMatter.isUnexplainedElsewhere(details, found);
        model.addAttribute("sameMatterElsewhere", elsewhere);
        return elsewhere;
    }

    private Fact fact(CheckView made) {
        String when = Display.dateTime(made.checkedAt());
        String by = made.checkedBy() == null ? when : when + " · " + made.checkedBy();
        return new Fact(
                by,
                Stream.concat(made.findings().stream().map(texts::sentence), Stream.ofNullable(made.note()))
                        .collect(Collectors.joining("\n")));
    }
}
