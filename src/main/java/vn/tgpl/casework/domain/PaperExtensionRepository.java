package vn.tgpl.casework.domain;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PaperExtensionRepository extends Repository<PaperExtension, UUID> {

    PaperExtension save(PaperExtension row);
}
