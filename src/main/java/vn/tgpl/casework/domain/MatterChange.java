package vn.tgpl.casework.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CasePeopleChanged;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.shared.Actor;

/** What a case is about: the verb of the case that corrects it. */
record MatterChange(LegalAidCase of) {

    /**
     * @param wasHeld whether the principal beneficiary was in custody by what stood before
     * @param held whether anybody who is helped is by what stands now
     */
    void correct(CorrectMatter command, boolean wasHeld, boolean held, CaseDeadlines rules, Actor actor, Instant now) {
        of.require(CaseAction.CORRECT_MATTER, actor);
        of.retell(of.matter().with(command.told()));
        if (of.matter().formOfAid() == FormOfAid.LITIGATION && held != wasHeld) {
            appointment(command, held, rules, now);
        }
        of.touch(now);
        of.announce(new CasePeopleChanged(of.id()));
    }

    // Luật TGPL 2017 Đ31 k2, k3: twelve hours for whoever is held. Where it was written down wrongly they count from
    // the
    // acceptance or the notice; where he was held since, from the minute that is told, as for who joins a case. Whoever
    // is
    // released since loses none of the haste that he was owed; this is our reading
    private void appointment(CorrectMatter command, boolean held, CaseDeadlines rules, Instant now) {
        boolean mistaken = command.since() == CorrectMatter.Since.ACCEPTANCE;
        @Nullable Instant notice = of.clock().notices().toldAt().orElse(null);
        Instant begun = of.register().acceptedAt();
        if (held) {
            of.clock().hasten(mistaken ? rules.onStanding(true, begun, notice) : rules.onHeldPerson(now));
        } else if (mistaken) {
            of.clock().appointBy(rules.onStanding(false, begun, notice));
        }
    }
}
