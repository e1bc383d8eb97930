package vn.tgpl.casework.domain;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PaperArrivalRepository extends Repository<PaperArrival, UUID> {

    PaperArrival save(PaperArrival row);
}
