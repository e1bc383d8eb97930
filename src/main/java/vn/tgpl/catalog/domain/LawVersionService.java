package vn.tgpl.catalog.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.LawVersionChanged.Change;
import vn.tgpl.catalog.LawVersionEnacted;
import vn.tgpl.catalog.domain.LawChange.Detail;
import vn.tgpl.platform.SameForm;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.FormAlreadyUsed;
import vn.tgpl.shared.NotFound;

/**
 * Drafts wordings of Luật TGPL Đ7 and enacts them. Whoever alters a draft tells which version of it was seen; when it is
 * another one by now, {@link LawVersionChangedMeanwhile} is thrown and nothing is altered.
 */
@Service
@Transactional
public class LawVersionService {

    private final LawVersionBook versions;
    private final GroupBook groups;
    private final LawVersionQueries queries;
    private final LawHistory history;
    private final SameForm sameForm;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LawVersionService(
            LawVersionBook versions,
            GroupBook groups,
            LawVersionQueries queries,
            LawHistory history,
            SameForm sameForm,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versions = versions;
        this.groups = groups;
        this.queries = queries;
        this.history = history;
        this.sameForm = sameForm;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes the draft; the same form sent again changes nothing.
     *
     * @throws FormAlreadyUsed when the form was sent before and says something else now
     * @throws NotFound when there is no such original, or none that can be corrected
     */
    public void draft(DraftLaw command, Actor actor) {
        sameForm.waitFor(command.id().value());
        Optional<LawVersionView> known = queries.find(command.id());
        if (known.isPresent()) {
            if (command.made(known.get())) {
                return;
            }
            throw new FormAlreadyUsed();
        }
        LawVersionView original = queries.find(command.copyOf()).orElseThrow(NotFound::new);
        LocalDate today = LocalDate.now(clock);
        if (command.correctionReason() != null && !original.isCorrectable(today)) {
            throw new NotFound();
        }
        command.checkDay(original, today);
        versions.draft(command, clock.instant(), actor.id());
        groups.copy(original.id(), command.id());
        history.write(command.id(), Change.DRAFTED, null, reason(command.correctionReason()), actor);
    }

    public void change(LawVersionId id, long seen, GroupWording group, Actor actor) {
        openDraft(id, seen);
        Optional<EligibilityGroupView> before = group(id, group.code());
        groups.put(id, group);
        List<Detail> details = LawChange.between(before, group(id, group.code()));
        if (!details.isEmpty()) {
            written(id, Change.GROUP_CHANGED, group.code(), details, actor);
        }
    }

    public void add(LawVersionId id, long seen, GroupWording group, Actor actor) {
        requireOwn(openDraft(id, seen));
        if (group(id, group.code()).isPresent()) {
            throw new GroupAlreadyThere();
        }
        groups.put(id, group);
        List<Detail> details = LawChange.between(Optional.empty(), group(id, group.code()));
        written(id, Change.GROUP_ADDED, group.code(), details, actor);
    }

    public void remove(LawVersionId id, long seen, String code, Actor actor) {
        requireOwn(openDraft(id, seen));
        List<Detail> details = LawChange.between(group(id, code), Optional.empty());
        groups.remove(id, code);
        written(id, Change.GROUP_REMOVED, code, details, actor);
    }

    /** From its first day on the draft is the law; what stood for those days gives way. */
    public void enact(LawVersionId id, long seen, Actor actor) {
        LawVersionView draft = openDraft(id, seen);
        if (queries.groups(id).isEmpty()) {
            throw new LawWithoutGroups();
        }
        LocalDate today = LocalDate.now(clock);
        List<LawVersionView> enacted = versions.lockEnacted();
        Succession succession = draft.isCorrection()
                ? Succession.correcting(draft, today, enacted)
                : Succession.of(draft.validity().from(), today, enacted);
        if (succession.ended() != null) {
            end(succession.ended(), succession.validity().from().minusDays(1), actor);
        }
        if (succession.superseded() != null) {
            versions.supersede(succession.superseded().id());
            history.write(succession.superseded().id(), Change.SUPERSEDED, null, List.of(), actor);
        }
        versions.enact(id, succession.validity(), clock.instant(), actor.id());
        history.write(id, Change.ENACTED, null, reason(draft.correctionReason()), actor);
        events.publishEvent(new LawVersionEnacted(id.value(), actor));
    }

    /** Throws the draft away; what was done to it stays on record. */
    public void discard(LawVersionId id, long seen, Actor actor) {
        openDraft(id, seen);
        history.write(id, Change.DISCARDED, null, List.of(), actor);
        queries.groups(id).stream().map(EligibilityGroupView::code).forEach(code -> groups.remove(id, code));
        versions.discard(id);
    }

    private void end(LawVersionView ended, LocalDate last, Actor actor) {
        LocalDate before = ended.validity().to();
        versions.end(ended.id(), last);
        Detail detail = new Detail(LawField.LAST_DAY, before == null ? null : before.toString(), last.toString());
        history.write(ended.id(), Change.ENDED, null, last.equals(before) ? List.of() : List.of(detail), actor);
    }

    private static List<Detail> reason(@Nullable String correction) {
        return correction == null ? List.of() : List.of(new Detail(LawField.REASON, null, correction));
    }

    private static void requireOwn(LawVersionView draft) {
        if (draft.isCorrection()) {
            throw new CorrectionKeepsGroups();
        }
    }

    private void written(LawVersionId id, Change kind, String code, List<Detail> details, Actor actor) {
        versions.touch(id);
        history.write(id, kind, code, details, actor);
    }

    private Optional<EligibilityGroupView> group(LawVersionId id, String code) {
        return queries.groups(id).stream()
                .filter(group -> group.code().equals(code))
                .findFirst();
    }

    private LawVersionView openDraft(LawVersionId id, long seen) {
        LawVersionView version = versions.lock(id).orElseThrow(NotFound::new);
        if (!version.isDraft()) {
            throw new LawVersionNotDraft();
        }
        if (version.version() != seen) {
            throw new LawVersionChangedMeanwhile();
        }
        return version;
    }
}
