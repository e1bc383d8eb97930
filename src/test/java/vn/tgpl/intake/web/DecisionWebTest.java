package vn.tgpl.intake.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.DeskFixture;
import vn.tgpl.intake.domain.RequestReception;

/** A request without papers, received today. */
@TgplTest
@Transactional
abstract class DecisionWebTest {

    final UUID id = UUID.randomUUID();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    RequestReception reception;

    @Autowired
    EntityManager entities;

    @Autowired
    UserDetailsService accounts;

    @BeforeEach
    void logRequestWithoutPapers() {
        reception.log(DeskFixture.withoutPapers(new RequestId(id)), DeskFixture.actor(accounts, "tiepnhan"));
        entities.flush();
        entities.clear();
    }

    MockMvcRequestBuilder post(String decision) {
        return post(decision, As.intakeOfficer());
    }

    MockMvcRequestBuilder post(String decision, RequestPostProcessor who) {
        return mvc.post().uri("/requests/" + id + "/" + decision).with(who).with(csrf());
    }
}
