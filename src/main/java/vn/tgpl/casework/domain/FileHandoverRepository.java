package vn.tgpl.casework.domain;

import org.springframework.data.repository.Repository;
import vn.tgpl.casework.CaseId;

interface FileHandoverRepository extends Repository<FileHandover, CaseId> {

    FileHandover save(FileHandover row);
}
