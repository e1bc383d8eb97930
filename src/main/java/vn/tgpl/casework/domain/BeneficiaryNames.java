package vn.tgpl.casework.domain;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.people.PersonRenamed;

/**
 * Keeps the copy of the beneficiary's name, by which lists are searched, equal to the person's. The version stays: nobody
 * edited the row, and whoever does so now has lost nothing.
 */
@Component
class BeneficiaryNames {

    private final JdbcClient jdbc;

    BeneficiaryNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(PersonRenamed renamed) {
        jdbc.sql("update casework.legal_aid_case set beneficiary_name = :name where beneficiary_id = :person")
                .param("name", renamed.fullName())
                .param("person", renamed.person().value())
                .update();
    }
}
