package vn.tgpl.casework.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.ExecutorOnFile;
import vn.tgpl.casework.domain.LostRegistrations;
import vn.tgpl.casework.domain.RegistrationQueries.Registered;
import vn.tgpl.casework.domain.ReplacementNeed;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.action.CaseActions;
import vn.tgpl.people.conflict.CheckView;
import vn.tgpl.people.conflict.FindingTexts;
import vn.tgpl.platform.web.PageSection;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** Who of those who perform an open case has to be replaced or to register again, and why. */
@Component
class ReplacementLines {

    private final RegistrationsOnPage registrations;
    private final FindingTexts findings;
    private final CaseTexts texts;

    ReplacementLines(RegistrationsOnPage registrations, FindingTexts findings, CaseTexts texts) {
        this.registrations = registrations;
        this.findings = findings;
        this.texts = texts;
    }

    /**
     * @param reason null for whoever does not see the people of the case
     * @param heading who it is, and that he has to be replaced, or that it has to be settled whether he has to
     * @param ways what may be done about it by the viewer
     */
    record Line(String heading, @Nullable String reason, String article, List<PageSection.Way> ways) {

        @Override
        public String toString() {
            return "Line[" + article + "]";
        }
    }

    /** @param veiled names of the people of the case are not for the viewer */
    List<Line> of(CaseFile file, boolean veiled, Actor actor) {
        if (!file.head().state().isOpen()) {
            return List.of();
        }
        List<PageSection.Way> replaced =
                way(file, CaseAction.REPLACE_EXECUTOR, "/replacement", "casework.action.REPLACE_EXECUTOR", actor);
        List<PageSection.Way> settled =
                way(file, CaseAction.CHANGE_PARTIES, "/parties", "casework.toReplace.apart", actor);
        Stream<Line> needs = file.performing().stream()
                .flatMap(one -> Stream.ofNullable(one.need())
                        .map(need -> line(one, need, veiled, need.isUnsettled() ? both(replaced, settled) : replaced)));
        List<PageSection.Way> registered =
                way(file, CaseAction.REGISTER, "/registrations/new", "casework.action.REGISTER", actor);
        Stream<Line> lost = LostRegistrations.of(file, registrations.of(file)).stream()
                .map(one -> lost(one, file, veiled, both(registered, replaced)));
        return Stream.concat(needs, lost).toList();
    }

    private static List<PageSection.Way> both(List<PageSection.Way> first, List<PageSection.Way> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private List<PageSection.Way> way(CaseFile file, CaseAction action, String page, String label, Actor actor) {
        return CaseActions.permission(action, file.standing(actor.id()), actor::may)
                        .granted()
                ? List.of(new PageSection.Way(
                        texts.text(label), "/cases/" + file.head().id() + page))
                : List.of();
    }

    private Line line(ExecutorOnFile one, ReplacementNeed need, boolean veiled, List<PageSection.Way> ways) {
        CheckView.Found found = need.conflict();
        String heading =
                texts.text(need.isUnsettled() ? "casework.toReplace.unsettled" : "casework.toReplace", one.name());
        if (found == null) {
            String day = Display.date(Objects.requireNonNull(need.since()));
            return new Line(heading, texts.text("casework.toReplace." + need.cause(), day), need.article(), ways);
        }
        return new Line(heading, veiled ? null : findings.sentence(found), need.article(), ways);
    }

    // Luật TGPL 2017 Đ25 k3; TTLT 10/2018 Đ6: nobody stands by him, and no period says until when somebody has to
    private Line lost(Registered one, CaseFile file, boolean veiled, List<PageSection.Way> ways) {
        String reason = texts.text(
                "casework.lostRegistration." + one.outcome(),
                file.helpedName(one.personId()),
                one.authority(),
                Display.dateOf(one.answers().get(one.answers().size() - 1).receivedAt()));
        return new Line(
                texts.text("casework.lostRegistration", one.practitioner()),
                veiled ? null : reason,
                texts.text("casework.lostRegistration.article"),
                ways);
    }
}
