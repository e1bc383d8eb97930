package vn.tgpl.people.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.people.ContactSafety;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.conflict.ConcernedMatter;
import vn.tgpl.people.conflict.Identity;
import vn.tgpl.people.conflict.Involved;
import vn.tgpl.people.conflict.Involvements;
import vn.tgpl.people.conflict.MatterKey;
import vn.tgpl.people.domain.LinkedQueries;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.TimeOrderedId;

/** Three records of one person. */
@TgplTest
@Transactional
abstract class LinkWebTest {

    static final NationalId NUMBER = new NationalId("066171004401");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Involvements involvements;

    @Autowired
    LinkedQueries linked;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UserDetailsService accounts;

    PersonId first;
    PersonId second;
    PersonId third;

    @BeforeEach
    void threeRecordsOfOnePerson() {
        first = register("tiepnhan", NUMBER);
        second = register("tiepnhan", null);
        third = register("tiepnhan", null);
        stand(second, Rows.DAK_LAK, "TT.TV.441.2026");
        stand(second, Rows.DAK_LAK_BRANCH, "TT.TV.442.2026");
    }

    PersonId register(String username, @Nullable NationalId number) {
        return people.register(facts(number), (Actor) accounts.loadUserByUsername(username));
    }

    void stand(PersonId person, UUID office, String code) {
        ConcernedMatter matter = new ConcernedMatter(
                MatterKey.ofCase(TimeOrderedId.next()),
                code,
                new OfficeId(office),
                new OfficeId(Rows.DAK_LAK),
                "66",
                "LAND",
                FormOfAid.ADVICE);
        involvements.stand(matter, List.of(Involved.beneficiary(person, Identity.of(facts(null)))));
    }

    MvcTestResult link(PersonId id, String other, String reason) {
        return post(id, "/link", As.intakeOfficer(), other, reason);
    }

    MvcTestResult post(PersonId id, String path, RequestPostProcessor as, String other, String reason) {
        return mvc.post()
                .uri("/people/" + id + path)
                .with(as)
                .with(csrf())
                .param("other", other)
                .param("reason", reason)
                .exchange();
    }

    static PersonFacts facts(@Nullable NationalId number) {
        return new PersonFacts(
                "Vừ Thị Trùng Hồ Sơ",
                number,
                null,
                BirthDate.ofYear(1971),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                ContactSafety.ofPhone(true),
                null);
    }
}
