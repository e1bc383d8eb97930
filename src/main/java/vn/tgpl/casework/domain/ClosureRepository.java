package vn.tgpl.casework.domain;

import org.springframework.data.repository.Repository;
import vn.tgpl.casework.CaseId;

interface ClosureRepository extends Repository<Closure, CaseId> {

    Closure save(Closure row);
}
