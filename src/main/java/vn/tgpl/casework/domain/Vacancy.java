package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tgpl.casework.CaseId;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.shared.OfficeId;

/**
 * A case for which somebody is looked for.
 *
 * @param executors who performs it already
 * @param left who performed it and was replaced
 */
public record Vacancy(CaseId caseId, FormOfAid form, OfficeId centre, Set<PractitionerId> executors, List<Left> left) {

    /** Of a case that is to be entrusted, alone or with others, or anew. */
    static Vacancy of(LegalAidCase entrusted) {
        Executors executors = entrusted.executors();
        return new Vacancy(
                entrusted.id(),
                entrusted.matter().formOfAid(),
                entrusted.seat().centre(),
                executors.practitioners(),
                executors.left());
    }

    /** The same of a case as it is read. */
    public static Vacancy of(CaseFile file) {
        return new Vacancy(
                file.head().id(),
                file.head().form(),
                new OfficeId(file.head().centreId()),
                file.performing().stream().map(ExecutorOnFile::practitioner).collect(Collectors.toUnmodifiableSet()),
                left(file.executors()));
    }

    private static List<Left> left(List<ExecutorOnFile> executors) {
        return executors.stream()
                .filter(one -> one.endGround() != null)
                .map(one -> new Left(
                        one.id(),
                        one.practitioner(),
                        Objects.requireNonNull(one.endGround()),
                        Objects.requireNonNull(one.endedOn())))
                .toList();
    }

    public Vacancy {
        executors = Set.copyOf(executors);
        left = List.copyOf(left);
    }

    /**
     * Somebody who was replaced.
     *
     * @param assignment by which he performed it
     * @param ground code of the ground of his replacement
     * @param on the day from which he performs the case no more
     */
    public record Left(UUID assignment, PractitionerId practitioner, String ground, LocalDate on) {}
}
