package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.tgpl.casework.CaseId;

interface ActivityRepository extends Repository<Activity, UUID> {

    Activity save(Activity row);

    Optional<Activity> findById(UUID id);

    @Query("select max(a.performedOn) from Activity a where a.caseId = :caseId")
    @Nullable
    LocalDate lastWorkOn(CaseId caseId);
}
