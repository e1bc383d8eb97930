package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;

/** A request against somebody whose number is on record. */
@TgplTest
@Transactional
abstract class CorrectionWebTest {

    final UUID id = UUID.randomUUID();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    UUID party;

    @BeforeEach
    void aRequestAgainstSomebody() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer())).hasStatus(302);
        flush();
        jdbc.sql("update intake.request_party set national_id = '066080004323' where request_id = :id")
                .param("id", id)
                .update();
        party = jdbc.sql("select id from intake.request_party where request_id = :id")
                .param("id", id)
                .query(UUID.class)
                .single();
    }

    UUID beneficiary() {
        return jdbc.sql("select beneficiary_id from intake.request where id = :id")
                .param("id", id)
                .query(UUID.class)
                .single();
    }

    MockMvcRequestBuilder edit(UUID person) {
        return post("/people/" + person + "/edit")
                .param("version", "0")
                .param("fullName", RequestPosts.NAME)
                .param("birth", "1/2/1972")
                .param("phoneSafe", "true");
    }

    /** @param province of the matter */
    MockMvcRequestBuilder correction(String version, String province) {
        return post("/requests/" + id + "/correction")
                .param("version", version)
                .param("groups", "HO_NGHEO")
                .param("papers[POOR_CERTIFICATE]", "ORIGINAL")
                .param("matter.fieldCode", "LAND")
                .param("matter.formOfAid", "ADVICE")
                .param("matter.provinceCode", province)
                .param("matter.summary", "Tranh chấp ranh giới");
    }

    MockMvcRequestBuilder post(String path) {
        return mvc.post().uri(path).with(As.intakeOfficer()).with(SecurityMockMvcRequestPostProcessors.csrf());
    }

    int count(String rowsOf) {
        return jdbc.sql("select count(*) from intake." + rowsOf + " = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    void flush() {
        entities.flush();
        entities.clear();
    }
}
