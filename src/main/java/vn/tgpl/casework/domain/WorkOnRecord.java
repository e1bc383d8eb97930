package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.ResultWithoutWork;
import vn.tgpl.casework.domain.refusal.WrittenAdviceMissing;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.shared.DomainException;

/** What stands on record of the work on a case, as far as results rest on it. */
@Component
class WorkOnRecord {

    private final ActivityRepository activities;
    private final HearingRepository hearings;
    private final JdbcClient jdbc;

    WorkOnRecord(ActivityRepository activities, HearingRepository hearings, JdbcClient jdbc) {
        this.activities = activities;
        this.hearings = hearings;
        this.jdbc = jdbc;
    }

    /**
     * The work on a case.
     *
     * @param lastOn day of the latest recorded work or session held, null while there is none
     * @param advisedInWriting advice was given in writing by the day looked at
     */
    record Work(@Nullable LocalDate lastOn, boolean advisedInWriting) {

        /** What the result rests on and is not on record; written advice is work too, so one of them is told. */
        Optional<DomainException> lackedBy(CodeView result) {
            if (result.is(CodeMark.NEEDS_WRITTEN_ADVICE) && !advisedInWriting) {
                return Optional.of(new WrittenAdviceMissing());
            }
            return result.is(CodeMark.NEEDS_WORK) && lastOn == null
                    ? Optional.of(new ResultWithoutWork())
                    : Optional.empty();
        }
    }

    /** @param on the day of the end */
    Work of(CaseId id, LocalDate on) {
        Instant held = hearings.lastHeldAt(id);
        LocalDate lastOn = Stream.of(activities.lastWorkOn(id), held == null ? null : Days.of(held))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Work(lastOn, isAdvisedInWriting(id, on));
    }

    private boolean isAdvisedInWriting(CaseId id, LocalDate on) {
        return jdbc.sql("""
                        select exists (select 1
                                         from casework.activity a
                                         join catalog.code_mark m
                                           on m.list = 'ACTIVITY_TYPE' and m.code = a.type_code and m.mark = 'WRITTEN_ADVICE'
                                          and a.performed_on between m.valid_from and coalesce(m.valid_to, 'infinity')
                                        where a.case_id = :id and a.performed_on <= :on)""")
                .param("id", id.value())
                .param("on", on)
                .query(Boolean.class)
                .single();
    }
}
