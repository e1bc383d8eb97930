package vn.tgpl.identity.domain;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;

/** Keeps the administration of accounts apart from the work on cases, and never without a holder. */
@Component
class Administrators {

    private static final String RIGHT = "identity:manage";

    private final JdbcClient jdbc;

    Administrators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Refuses an edit after which nobody, or not the editor himself, would administer accounts. Edits that take
     * administration away wait for each other, so two administrators cannot remove one another at the same moment.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void checkEdit(EditAccount edit, Actor by) {
        if (edit.enabled() && administers(edit.roles())) {
            return;
        }
        if (edit.account().equals(by.id())) {
            throw new OwnAdministrationKept();
        }
        holdStill();
        if (!othersAdminister(edit.account())) {
            throw new LastAdministratorKept();
        }
    }

    /** Lets nobody else take administration away until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdStill() {
        jdbc.sql(
                        "select code from identity.role where code in (select role_code from identity.role_right where right_code = :right) for update")
                .param("right", RIGHT)
                .query((row, index) -> row.getString("code"))
                .list();
    }

    /** Who administers accounts, in use or not. */
    Set<ActorId> holders() {
        return Set.copyOf(jdbc.sql("""
                        select distinct ar.account_id from identity.account_role ar
                          join identity.role_right rr on rr.role_code = ar.role_code
                         where rr.right_code = :right""")
                .param("right", RIGHT)
                .query((row, index) -> new ActorId(row.getObject("account_id", UUID.class)))
                .list());
    }

    private boolean administers(Set<String> roles) {
        return roles.stream().anyMatch(administeringRoles()::contains);
    }

    private Set<String> administeringRoles() {
        return jdbc
                .sql("select role_code from identity.role_right where right_code = :right")
                .param("right", RIGHT)
                .query((row, index) -> row.getString("role_code"))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether another account administers that is in use. */
    boolean othersAdminister(ActorId account) {
        return jdbc.sql("""
                        select exists (select 1 from identity.account a
                                         join identity.account_role ar on ar.account_id = a.id
                                         join identity.role_right rr on rr.role_code = ar.role_code
                                        where a.enabled and rr.right_code = :right and a.id <> :account)""")
                .param("right", RIGHT)
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }
}
