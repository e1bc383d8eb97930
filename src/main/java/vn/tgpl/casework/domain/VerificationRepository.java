package vn.tgpl.casework.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface VerificationRepository extends Repository<Verification, UUID> {

    Verification save(Verification row);

    Optional<Verification> findById(UUID id);
}
