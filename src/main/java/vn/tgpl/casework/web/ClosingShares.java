package vn.tgpl.casework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.casework.Share;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.Crediting;
import vn.tgpl.casework.domain.Participant;
import vn.tgpl.casework.domain.ParticipantQueries;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.shared.Actor;

/** How a completed case is divided among several: typed by who entrusts cases, told to the others. */
@Component
class ClosingShares {

    private final ParticipantQueries participants;
    private final ExecutorNames names;

    ClosingShares(ParticipantQueries participants, ExecutorNames names) {
        this.participants = participants;
        this.names = names;
    }

    /** Fills the form with the division that is proposed. */
    void propose(CaseAction action, CaseFile file, ClosureForm form, Actor actor) {
        List<Participant> all = participants.of(file);
        if (action != CaseAction.CLOSE || all.size() < 2 || !Crediting.mayDivide(actor)) {
            return;
        }
        Map<UUID, Share> proposal = Crediting.proposal(all);
        List<ShareLine> lines = new ArrayList<>();
        for (Participant one : all) {
            ShareLine line = new ShareLine();
            line.setAssignmentId(one.assignment());
            Share share = proposal.get(one.assignment());
            line.setShare(share == null ? null : share.display());
            lines.add(line);
        }
        form.setShares(lines);
    }

    /** Names for the lines of the form, or the proposal as it will be stored. */
    void show(CaseAction action, CaseFile file, ClosureForm form, Model model) {
        List<Participant> all = participants.of(file);
        Map<UUID, String> named = names.of(file);
        model.addAttribute(
                "participants",
                form.getShares().stream()
                        .map(line -> nameOf(line.getAssignmentId(), named))
                        .toList());
        boolean told =
                action == CaseAction.CLOSE && all.size() > 1 && form.getShares().isEmpty();
        model.addAttribute("proposal", told ? facts(all, named) : List.of());
        model.addAttribute("asDividedBefore", Crediting.followsEarlier(all));
    }

    private static List<Fact> facts(List<Participant> all, Map<UUID, String> named) {
        List<Fact> facts = new ArrayList<>();
        Crediting.proposal(all)
                .forEach((assignment, share) -> facts.add(new Fact(nameOf(assignment, named), share.display())));
        return facts;
    }

    private static String nameOf(@Nullable UUID assignment, Map<UUID, String> named) {
        return assignment == null ? "" : named.getOrDefault(assignment, "");
    }
}
