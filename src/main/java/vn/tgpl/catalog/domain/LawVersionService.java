package vn.tgpl.catalog.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.LawVersionEnacted;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Drafts wordings of Luật TGPL Đ7 and enacts them. */
@Service
@Transactional
public class LawVersionService {

    private final LawVersionBook versions;
    private final GroupBook groups;
    private final LawVersionQueries queries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LawVersionService(
            LawVersionBook versions,
            GroupBook groups,
            LawVersionQueries queries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versions = versions;
        this.groups = groups;
        this.queries = queries;
        this.events = events;
        this.clock = clock;
    }

    public LawVersionId draft(DraftLaw command, Actor actor) {
        LawVersionView original = queries.find(command.copyOf()).orElseThrow(NotFound::new);
        if (!command.validFrom().isAfter(LocalDate.now(clock))) {
            throw new LawBeginsTooEarly();
        }
        LawVersionId id = LawVersionId.next();
        versions.draft(id, command, clock.instant(), actor.id());
        groups.copy(original.id(), id);
        return id;
    }

    public void change(LawVersionId id, long seen, GroupWording group) {
        openDraft(id, seen);
        groups.put(id, group);
        versions.touch(id);
    }

    public void add(LawVersionId id, long seen, GroupWording group) {
        openDraft(id, seen);
        if (queries.groups(id).stream().anyMatch(known -> known.code().equals(group.code()))) {
            throw new GroupAlreadyThere();
        }
        groups.put(id, group);
        versions.touch(id);
    }

    public void remove(LawVersionId id, String code) {
        draft(id);
        groups.remove(id, code);
        versions.touch(id);
    }

    /** From its first day on the draft is the law; what stood for those days gives way. */
    public void enact(LawVersionId id, long seen, Actor actor) {
        LawVersionView draft = openDraft(id, seen);
        if (queries.groups(id).isEmpty()) {
            throw new LawWithoutGroups();
        }
        Succession succession = Succession.of(draft.validity().from(), LocalDate.now(clock), versions.lockEnacted());
        if (succession.ended() != null) {
            versions.end(succession.ended().id(), draft.validity().from().minusDays(1));
        }
        if (succession.superseded() != null) {
            versions.supersede(succession.superseded().id());
        }
        versions.enact(id, succession.validity(), clock.instant(), actor.id());
        events.publishEvent(new LawVersionEnacted(id.value(), actor));
    }

    public void discard(LawVersionId id) {
        draft(id);
        queries.groups(id).stream().map(EligibilityGroupView::code).forEach(code -> groups.remove(id, code));
        versions.discard(id);
    }

    private LawVersionView openDraft(LawVersionId id, long seen) {
        LawVersionView draft = draft(id);
        if (draft.version() != seen) {
            throw new LawVersionChangedMeanwhile();
        }
        return draft;
    }

    private LawVersionView draft(LawVersionId id) {
        LawVersionView version = versions.lock(id).orElseThrow(NotFound::new);
        if (!version.isDraft()) {
            throw new LawVersionNotDraft();
        }
        return version;
    }
}
