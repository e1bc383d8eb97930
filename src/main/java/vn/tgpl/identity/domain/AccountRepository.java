package vn.tgpl.identity.domain;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.tgpl.shared.ActorId;

interface AccountRepository extends Repository<Account, ActorId> {

    Optional<Account> findById(ActorId id);

    boolean existsByUsername(String username);

    Account save(Account account);
}
