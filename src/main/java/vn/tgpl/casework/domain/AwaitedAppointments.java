package vn.tgpl.casework.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.casework.DeadlineKind;

/** The periods of a case within which somebody has to be appointed (Luật TGPL 2017 Đ31; TTLT 10/2018 Đ6). */
public record AwaitedAppointments(CaseFile file) {

    private static final Set<DeadlineKind> KINDS = Set.of(DeadlineKind.ASSIGNMENT, DeadlineKind.REPLACEMENT);
    private static final Set<PeriodUnit> BY_THE_MINUTE =
            Set.of(PeriodUnit.HOURS, PeriodUnit.AT_ONCE, PeriodUnit.AT_ONCE_WITHIN_HOURS);

    /** Those who perform the case still, and for whom somebody else has to be appointed. */
    public List<ExecutorOnFile> toBeReplaced() {
        Set<UUID> lost =
                open().flatMap(period -> Stream.ofNullable(period.subject())).collect(Collectors.toSet());
        return file.performing().stream().filter(one -> lost.contains(one.id())).toList();
    }

    /** Whether the minute of the decision matters, because hours count or the law says at once. */
    public boolean byTheMinute() {
        return open().anyMatch(period -> BY_THE_MINUTE.contains(period.unit()));
    }

    private Stream<PeriodOnFile> open() {
        return file.periods().stream().filter(PeriodOnFile::isOpen).filter(period -> KINDS.contains(period.kind()));
    }
}
