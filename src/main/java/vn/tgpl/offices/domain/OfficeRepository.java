package vn.tgpl.offices.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.tgpl.shared.OfficeId;

interface OfficeRepository extends Repository<Office, OfficeId> {

    Optional<Office> findById(OfficeId id);

    @Query("select office from Office office where office.parent = :parent")
    List<Office> findByParent(OfficeId parent);

    Office save(Office office);
}
