package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;

/** Somebody on record is found while a request is typed, chosen, and never overwritten unseen. */
@TgplTest
@Transactional
class KnownPersonTests {

    private final UUID id = UUID.randomUUID();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Test
    void aKnownPersonIsFoundChosenAndLinked() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer())).hasStatus(302);
        entities.flush();
        UUID person = storedPerson();
        assertThat(RequestPosts.form(mvc, "/requests/new/known", UUID.randomUUID(), As.intakeOfficer())
                        .header("HX-Request", "true")
                        .param("person.fullName", "vu thi buoi")
                        .param("person.birth", "1971"))
                .hasStatusOk()
                .bodyText()
                .contains(person.toString());
        assertThat(RequestPosts.form(mvc, "/requests/new/known-person", UUID.randomUUID(), As.intakeOfficer())
                        .param("choose", person.toString()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"" + RequestPosts.NAME, "name=\"knownId\" value=\"" + person);
        assertThat(RequestPosts.form(mvc, "/requests/new/known-person", UUID.randomUUID(), As.otherProvince())
                        .param("choose", person.toString()))
                .hasStatus(404);
    }

    @Test
    void aKnownPersonChangedMeanwhileIsShownBeforeHeIsOverwritten() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer())).hasStatus(302);
        entities.flush();
        UUID person = storedPerson();
        jdbc.sql("update people.person set address_line = 'Thôn Sáu', address_safe = true, version = 7 where id = :id")
                .param("id", person)
                .update();
        entities.clear();
        UUID second = UUID.randomUUID();
        assertThat(RequestPosts.complete(mvc, second, As.intakeOfficer())
                        .param("knownId", person.toString())
                        .param("knownVersion", "0")
                        .param("person.addressLine", "To Bay"))
                .hasStatus(409)
                .bodyText()
                .contains("Nội dung người khác vừa lưu", "Thôn Sáu", "value=\"To Bay", "value=\"7\"");
        assertThat(RequestPosts.complete(mvc, second, As.intakeOfficer())
                        .param("knownId", person.toString())
                        .param("knownVersion", "7")
                        .param("person.addressLine", "To Bay"))
                .hasStatus(302);
    }

    private UUID storedPerson() {
        return jdbc.sql("select beneficiary_id from intake.request where id = :id")
                .param("id", id)
                .query(UUID.class)
                .single();
    }
}
