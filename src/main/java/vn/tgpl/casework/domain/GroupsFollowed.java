package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.CaseId;
import vn.tgpl.people.PersonEdited;
import vn.tgpl.shared.ActorId;

/**
 * Lays before a head whose groups do not take him in by what was corrected, and takes it back where a later correction puts him
 * into one again (Luật TGPL 2017 Đ37 k1 điểm a). It ends nothing (Đ37 k3).
 */
@Component
class GroupsFollowed {

    private final JdbcClient jdbc;
    private final CaseRepository cases;
    private final OutsideGroups groups;
    private final GroupReviews reviews;
    private final Clock clock;

    GroupsFollowed(JdbcClient jdbc, CaseRepository cases, OutsideGroups groups, GroupReviews reviews, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.groups = groups;
        this.reviews = reviews;
        this.clock = clock;
    }

    private record Helped(CaseId id, @Nullable UUID person) {}

    /** How his groups took him before something of him was corrected. */
    record Before(boolean outside, boolean open) {

        /** Nobody knows; what a head decided about it stands. */
        private static final Before DECIDED = new Before(true, true);
    }

    Before before(LegalAidCase of, @Nullable UUID person) {
        return new Before(
                !groups.against(of, person).isEmpty(), !groups.open(of, person).isEmpty());
    }

    /**
     * After something of him was corrected. What a head decided stands, unless he was within a group since.
     *
     * @param person who joined the case, null for the principal beneficiary
     */
    void follow(LegalAidCase of, @Nullable UUID person, Before before, Instant at, ActorId by) {
        List<GroupReviews.Review> his =
                reviews.of(of.id()).stream().filter(one -> one.isOf(person)).toList();
        boolean waiting = his.stream().anyMatch(GroupReviews.Review::isOpen);
        boolean decided = !his.isEmpty() && his.get(his.size() - 1).kept() != null;
        boolean outside = !groups.against(of, person).isEmpty();
        boolean unsure = !outside && !groups.open(of, person).isEmpty();
        if (waiting && !outside && !unsure) {
            reviews.takenIn(of.id(), person, at, by);
        } else if ((outside && !(decided && before.outside())) || (unsure && !before.open())) {
            reviews.open(of.id(), person, at);
        }
    }

    /** How somebody stands was told otherwise, or by papers. */
    void follow(LegalAidCase of, @Nullable UUID person, Instant at, ActorId by) {
        follow(of, person, Before.DECIDED, at, by);
    }

    /** The groups ask for the day of birth and the ethnicity. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PersonEdited edited) {
        if (!edited.groupsConcerned()) {
            return;
        }
        Instant at = clock.instant();
        jdbc.sql("""
                        select c.id, null::uuid as person_id from casework.legal_aid_case c
                         where (c.beneficiary_id = :person and c.first_beneficiary_id is null or c.first_beneficiary_id = :person)
                           and c.state in ('ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'SUSPENDED')
                           and not exists (select 1 from casework.beneficiary_end e
                                            where e.case_id = c.id and e.person_id = :person and e.taken_back_at is null)
                        union all
                        select c.id, b.person_id
                          from casework.further_beneficiary b join casework.legal_aid_case c on c.id = b.case_id
                         where b.person_id = :person and c.state in ('ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'SUSPENDED')
                           and not exists (select 1 from casework.beneficiary_end e
                                            where e.case_id = b.case_id and e.person_id = b.person_id and e.taken_back_at is null)
                         order by id""")
                .param("person", edited.person().value())
                .query((row, index) ->
                        new Helped(new CaseId(row.getObject("id", UUID.class)), row.getObject("person_id", UUID.class)))
                .list()
                .forEach(one -> follow(cases.findForChange(one.id()).orElseThrow(), one.person(), at, edited.by()));
    }
}
