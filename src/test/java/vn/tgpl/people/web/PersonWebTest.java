package vn.tgpl.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TgplTest;
import vn.tgpl.audit.Journal;
import vn.tgpl.people.ContactSafety;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.PhoneNumber;
import vn.tgpl.shared.Sex;

/** A person on record with a number and a telephone that are masked. */
@TgplTest
@Transactional
abstract class PersonWebTest {

    static final String NUMBER = "066171000077";
    static final String PHONE = "0912345678";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Journal journal;

    @Autowired
    EntityManager entities;

    @Autowired
    UserDetailsService accounts;

    Actor officer;
    PersonId id;

    @BeforeEach
    void registerPerson() {
        officer = (Actor) accounts.loadUserByUsername("tiepnhan");
        id = people.register(facts("Vừ Thị Bưởi"), officer);
        entities.flush();
        entities.clear();
    }

    static String body(MockMvcRequestBuilder request) {
        MvcTestResult result = request.exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    static PersonFacts facts(String name) {
        return new PersonFacts(
                name,
                new NationalId(NUMBER),
                null,
                BirthDate.ofYear(1971),
                Sex.FEMALE,
                "08",
                null,
                null,
                null,
                null,
                new PhoneNumber(PHONE),
                ContactSafety.ofPhone(false),
                null);
    }
}
