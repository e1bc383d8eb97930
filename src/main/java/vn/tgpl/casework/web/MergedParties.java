package vn.tgpl.casework.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.action.CaseActions;
import vn.tgpl.people.conflict.MatterRole;
import vn.tgpl.people.form.PartyParts;
import vn.tgpl.platform.merge.Merging;
import vn.tgpl.platform.merge.Parts;
import vn.tgpl.platform.merge.TwoForms;
import vn.tgpl.shared.Actor;

/** Two who change the people of one case at once. */
@Component
class MergedParties {

    private final Merging merging;
    private final PartyParts parties;
    private final CaseTexts texts;
    private final Clock clock;

    MergedParties(Merging merging, PartyParts parties, CaseTexts texts, Clock clock) {
        this.merging = merging;
        this.parties = parties;
        this.texts = texts;
        this.clock = clock;
    }

    void begin(CaseFile file, PartiesForm form, Model model) {
        Parts parts = merging.parts(form);
        parties.addStored(parts, form.getParties(), form.getParties(), numbers(file), this::role);
        merging.begin(path(file), file.head().version(), parts.list(), model);
    }

    /** Empty where the people may not be changed any more, and where the other one changed none of them. */
    Optional<String> page(CaseFile file, PartiesForm typed, Actor actor, Model model) {
        if (CaseActions.permission(CaseAction.CHANGE_PARTIES, file.standing(actor.id()), actor::may)
                        .obstacle()
                != null) {
            return Optional.empty();
        }
        PartiesForm now = new PartiesForm();
        now.fill(file);
        Parts theirs = merging.parts(now);
        parties.addStored(theirs, now.getParties(), typed.getParties(), numbers(file), this::role);
        Parts mine = merging.parts(typed);
        parties.addTyped(mine, typed.getParties(), numbers(file), this::role);
        return merging.page(
                new TwoForms(
                        path(file),
                        "cases",
                        file.head().code(),
                        Map.of(
                                "version",
                                Long.toString(file.head().version()),
                                "seenAt",
                                clock.instant().toString()),
                        theirs.list(),
                        mine.list()),
                model);
    }

    private static Map<UUID, String> numbers(CaseFile file) {
        Map<UUID, String> numbers = new HashMap<>();
        file.parties().forEach(party -> {
            if (party.nationalId() != null) {
                numbers.put(party.id(), party.nationalId());
            }
        });
        return numbers;
    }

    private String role(MatterRole role) {
        return texts.text("casework.party." + role);
    }

    private static String path(CaseFile file) {
        return "/cases/" + file.head().id() + "/parties";
    }
}
