package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.intake.HelpedPerson;
import vn.tgpl.intake.OwedPapers.Joined;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.ToldFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.Actor;

/** What is told of who is helped after he was accepted at once, and whether it speaks against his group. */
@Component
public class FactsOfCase {

    private final HelpedPerson helped;
    private final Custody custody;
    private final CaseDeadlines deadlines;
    private final Clock clock;

    FactsOfCase(HelpedPerson helped, Custody custody, CaseDeadlines deadlines, Clock clock) {
        this.helped = helped;
        this.custody = custody;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @param person who joined the case, null for the principal beneficiary */
    void tell(LegalAidCase of, @Nullable UUID person, ToldFacts told, Actor actor) {
        if (told.isNothing()) {
            return;
        }
        if (person != null) {
            helped.tell(new PersonId(person), told, actor);
            return;
        }
        helped.tell(of.request(), told, actor);
        String status = told.statusCode();
        if (status != null) {
            of.retell(of.matter().standing(status));
            // that the hours count from the telling where nobody knew before is our reading
            if (custody.is(status, LocalDate.now(clock))) {
                new HeldAppointment(of, deadlines).hasten(clock.instant());
            }
        }
    }

    /**
     * Why none of the groups of the case takes in the principal beneficiary by what is on record now and the law of the day of
     * acceptance, in words; empty where one may.
     */
    public List<String> againstPrincipal(CaseFile file) {
        CaseFile.Head head = file.head();
        return helped.against(
                new RequestId(head.requestId()), Set.copyOf(head.groupCodes()), Days.of(head.acceptedAt()));
    }

    /** The same of somebody who joined. */
    public List<String> against(JoinedBeneficiary joined) {
        return helped.against(
                new PersonId(joined.personId()),
                new Joined(
                        joined.groupCode(),
                        joined.statusCode(),
                        joined.claimedAs(),
                        joined.addedOn(),
                        Set.copyOf(joined.paperCodes())));
    }
}
