package vn.tgpl.casework.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.ExecutorOnFile;
import vn.tgpl.casework.domain.ReplacementNeed;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.action.CaseActions;
import vn.tgpl.people.conflict.CheckView;
import vn.tgpl.people.conflict.FindingTexts;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** Who of those who perform an open case has to be replaced, and why. */
@Component
class ReplacementLines {

    private final FindingTexts findings;
    private final CaseTexts texts;

    ReplacementLines(FindingTexts findings, CaseTexts texts) {
        this.findings = findings;
        this.texts = texts;
    }

    /**
     * @param reason null for whoever does not see the people of the case
     * @param href where he is replaced, null for whoever may not
     */
    record Line(
            String executor,
            @Nullable String reason,
            String article,
            @Nullable String href) {

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
        boolean may = CaseActions.permission(CaseAction.REPLACE_EXECUTOR, file.standing(actor.id()), actor::may)
                .granted();
        String href = may ? "/cases/" + file.head().id() + "/replacement" : null;
        return file.performing().stream()
                .flatMap(one -> Stream.ofNullable(one.need()).map(need -> line(one, need, veiled, href)))
                .toList();
    }

    private Line line(ExecutorOnFile one, ReplacementNeed need, boolean veiled, @Nullable String href) {
        CheckView.Found conflict = need.conflict();
        if (conflict == null) {
            String day = Display.date(Objects.requireNonNull(need.since()));
            return new Line(one.name(), texts.text("casework.toReplace." + need.cause(), day), need.article(), href);
        }
        return new Line(one.name(), veiled ? null : findings.sentence(conflict), need.article(), href);
    }
}
