package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.refusal.GroupNotOfCase;
import vn.tgpl.casework.domain.refusal.NoGroupToReview;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** A head decides that somebody is helped on whose groups had to be looked at again (Luật TGPL 2017 Đ7, Đ37 k3). */
@Service
@Transactional
public class StillHelped {

    private final CaseFinder finder;
    private final CaseRepository cases;
    private final OutsideGroups groups;
    private final GroupReviews reviews;
    private final Journal journal;
    private final Clock clock;

    StillHelped(
            CaseFinder finder,
            CaseRepository cases,
            OutsideGroups groups,
            GroupReviews reviews,
            Journal journal,
            Clock clock) {
        this.finder = finder;
        this.cases = cases;
        this.groups = groups;
        this.reviews = reviews;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws NoGroupToReview when nothing of that person waits to be decided
     * @throws GroupNotOfCase when he was accepted for no such group
     */
    public void keep(KeepHelping command, Actor actor) {
        LegalAidCase of = finder.forChange(command.caseId(), actor);
        of.requireStill(CaseAction.KEEP_HELPING, actor, command.version());
        Set<String> codes = codes(of, command);
        if (command.groupCode() != null && !codes.contains(command.groupCode())) {
            throw new GroupNotOfCase();
        }
        boolean waits = reviews.of(of.id()).stream().anyMatch(one -> one.isOpen() && one.isOf(command.person()));
        if (!waits && groups.against(of, command.person()).isEmpty()) {
            throw new NoGroupToReview();
        }
        Instant at = clock.instant();
        reviews.open(of.id(), command.person(), at);
        reviews.keep(command, at, actor.id());
        of.touch(at);
        cases.save(of);
        journal.record(actor, "casework.keepHelping", "case", of.id().toString(), null);
    }

    private static Set<String> codes(LegalAidCase of, KeepHelping command) {
        return command.person() == null
                ? of.people().groupCodes()
                : of.people()
                        .joined(command.person())
                        .orElseThrow(NotFound::new)
                        .groupCodes();
    }
}
