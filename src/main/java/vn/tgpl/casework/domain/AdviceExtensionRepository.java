package vn.tgpl.casework.domain;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AdviceExtensionRepository extends Repository<AdviceExtension, UUID> {

    AdviceExtension save(AdviceExtension row);
}
