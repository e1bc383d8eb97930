package vn.tgpl.casework.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.ResidenceThen;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.action.CaseActions;
import vn.tgpl.people.SensitiveFact;
import vn.tgpl.people.Sight;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** Where somebody resided on the day on which he was accepted or joined, masked as an address is, with the way to correct it. */
@Component
class ResidenceFacts {

    private final ResidenceThen residences;
    private final ResidenceWords words;
    private final SecretFacts secrets;
    private final CaseTexts texts;

    ResidenceFacts(ResidenceThen residences, ResidenceWords words, SecretFacts secrets, CaseTexts texts) {
        this.residences = residences;
        this.words = words;
        this.secrets = secrets;
        this.texts = texts;
    }

    /** @param person who joined the case, null for the principal beneficiary */
    CasePage.SecretFact of(CaseFile file, @Nullable UUID person, Sight sight, Actor actor) {
        String name = person == null ? "residenceAccepted" : "residenceJoined";
        if (!sight.shows(SensitiveFact.ADDRESS)) {
            return secrets.secret(name, null, true);
        }
        CasePage.SecretFact fact = secrets.open(name, told(residences.of(file, person)));
        return mayCorrect(file, person, actor) ? fact.changedAt(change(file, person)) : fact;
    }

    private String told(ResidenceThen.Read then) {
        return texts.text(
                "casework.residence.on",
                words.of(then.residence(), then.said().areaShownBy()),
                Display.date(then.on()));
    }

    private static boolean mayCorrect(CaseFile file, @Nullable UUID person, Actor actor) {
        boolean left = person == null
                ? file.firstEnd() != null
                : file.joinedAs(person).filter(joined -> joined.end() != null).isPresent();
        return !left
                && CaseActions.permission(CaseAction.CORRECT_RESIDENCE, file.standing(actor.id()), actor::may)
                        .granted();
    }

    private CasePage.Change change(CaseFile file, @Nullable UUID person) {
        String path = "/cases/" + file.head().id() + "/residence";
        return new CasePage.Change(
                texts.text("casework.action." + CaseAction.CORRECT_RESIDENCE),
                person == null ? path : path + "?person=" + person);
    }
}
