package vn.tgpl.casework.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface HearingRepository extends Repository<Hearing, UUID> {

    Hearing save(Hearing row);

    Optional<Hearing> findById(UUID id);
}
