package vn.tgpl.casework.domain;

import java.time.Instant;
import java.util.List;
import vn.tgpl.casework.CasePeopleChanged;
import vn.tgpl.casework.domain.CorrectMatter.Since;
import vn.tgpl.casework.domain.CorrectMatter.Told;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.shared.Actor;

/** What a case is about: the verb of the case that tells it otherwise. */
record MatterChange(LegalAidCase of) {

    /**
     * Who is in custody.
     *
     * @param was the principal beneficiary by what stood before
     * @param is he by what stands now
     * @param joined from when the hours of each of the others count who is
     */
    record Held(boolean was, boolean is, List<Instant> joined) {}

    void tell(Told told, Since since, Held held, CaseDeadlines rules, Actor actor, Instant now) {
        of.require(since.action(), actor);
        of.retell(of.matter().with(told, since));
        if (held.was() != held.is()) {
            appointment(since, held, new HeldAppointment(of, rules), now);
        }
        of.touch(now);
        of.announce(new CasePeopleChanged(of.id()));
    }

    // Luật TGPL 2017 Đ31 k2, k3: where custody was written down wrongly, the appointment is due as it should have been
    // from the beginning; where he was taken into it since, or nobody knew of it, within twelve hours of now, as for
    // who
    // joins a case. Whoever was released since loses none of the haste that he was owed; this is our reading
    private void appointment(Since since, Held held, HeldAppointment appointment, Instant now) {
        if (since == Since.ACCEPTANCE) {
            appointment.mend(held.is(), held.joined());
        } else if (held.is()) {
            appointment.hasten(now);
        }
    }
}
