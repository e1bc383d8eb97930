package vn.tgpl.people.conflict;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.people.ContactSafety;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.TimeOrderedId;

/** A matter of the centre in which three people stand. */
@TgplTest
@Transactional
abstract class CheckedMatter {

    static final Identity DAO = Identity.of("Hoàng Thị Đào Tiên", "066185009001", 1985);
    static final Identity KIEN = Identity.of("Nguyễn Kiện Cáo", null, 1970);
    static final UUID OFFICER = TimeOrderedId.next();

    @Autowired
    Involvements involvements;

    @Autowired
    PartyChecks checks;

    @Autowired
    People people;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    JdbcClient jdbc;

    Actor officer;
    ConcernedMatter here;

    @BeforeEach
    void aMatterOfTheCentre() {
        officer = (Actor) accounts.loadUserByUsername("tiepnhan");
        here = matter(Rows.DAK_LAK, "66", "TT.TV.901.2026");
        involvements.stand(
                here,
                List.of(
                        Involved.beneficiary(null, DAO),
                        Involved.party(MatterRole.OPPOSING, KIEN),
                        Involved.executor(OFFICER, Identity.of("Trần Thị Minh Tâm", null, null))));
    }

    static PersonFacts numbered(String name, String number) {
        return new PersonFacts(
                name,
                NationalId.parse(number).orElse(null),
                null,
                null,
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

    static Involved us() {
        return Involved.executor(OFFICER, Identity.of("Trần Thị Minh Tâm", null, null));
    }

    static Examined examined(Involved... people) {
        return new Examined(null, new OfficeId(Rows.DAK_LAK), "LAND", FormOfAid.ADVICE, false, List.of(people));
    }

    static ConcernedMatter matter(UUID centre, String province, String code) {
        OfficeId office = new OfficeId(centre);
        return new ConcernedMatter(
                MatterKey.ofCase(TimeOrderedId.next()), code, office, office, province, "LAND", FormOfAid.ADVICE);
    }

    static PersonFacts facts(String name) {
        return new PersonFacts(
                name, null, null, null, null, null, null, null, null, null, null, ContactSafety.ofPhone(true), null);
    }
}
