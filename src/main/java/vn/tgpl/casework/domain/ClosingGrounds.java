package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.ResultWithoutWork;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.shared.Actor;

/** Finds what the law and the work so far say about an end of a case. */
@Component
class ClosingGrounds {

    private final ActivityRepository activities;
    private final HearingRepository hearings;
    private final ParticipantQueries participants;
    private final ClosingResults results;

    ClosingGrounds(
            ActivityRepository activities,
            HearingRepository hearings,
            ParticipantQueries participants,
            ClosingResults results) {
        this.activities = activities;
        this.hearings = hearings;
        this.participants = participants;
        this.results = results;
    }

    /** @throws ResultWithoutWork when the result rests on work and none is on record */
    ClosingGround of(CloseCase command, LegalAidCase ended, Actor actor, Instant now) {
        CodeView result = results.require(command, ended, now);
        boolean completed = result.is(CodeMark.COMPLETION);
        LocalDate lastWorkOn = lastWorkOn(command.caseId());
        if (result.is(CodeMark.NEEDS_WORK) && lastWorkOn == null) {
            throw new ResultWithoutWork();
        }
        return new ClosingGround(
                completed,
                Objects.requireNonNullElse(result.legalReference(), ""),
                completed ? Crediting.settle(command.shares(), participants.of(command.caseId()), actor) : Set.of(),
                result.is(CodeMark.NEEDS_DECISION),
                result.is(CodeMark.TAKEN_BACK),
                lastWorkOn);
    }

    private @Nullable LocalDate lastWorkOn(CaseId id) {
        Instant held = hearings.lastHeldAt(id);
        return Stream.of(activities.lastWorkOn(id), held == null ? null : Days.of(held))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
