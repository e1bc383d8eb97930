package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import vn.tgpl.TgplTest;
import vn.tgpl.casework.CaseId;
import vn.tgpl.people.ContactSafety;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.TimeOrderedId;

/** Not transactional: what is said against a newcomer is asked in a transaction of its own, and no case is there to clean up. */
@TgplTest
class NewcomerObjectionsTests {

    @Autowired
    private CaseNewcomers newcomers;

    @Autowired
    private UserDetailsService accounts;

    /** The database refuses to hold a row for whoever said that he only reads, whether it is there or not. */
    @Test
    void theCaseMayBeHeldWhileTheyAreLookedFor() {
        Actor actor = (Actor) accounts.loadUserByUsername("tiepnhan");
        PersonFacts facts = new PersonFacts(
                "Hoang Thi Moi Den",
                null,
                null,
                null,
                null,
                null,
                "66",
                null,
                null,
                null,
                null,
                ContactSafety.ofPhone(true),
                null);
        CaseId nowhere = new CaseId(TimeOrderedId.next());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> newcomers.objections(nowhere, facts, "VICTIM", null, actor));
    }
}
