package vn.tgpl.casework.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ActivityRepository extends Repository<Activity, UUID> {

    Activity save(Activity row);

    Optional<Activity> findById(UUID id);
}
