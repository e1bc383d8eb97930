package vn.tgpl.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TgplTest;
import vn.tgpl.people.PersonMatch.Reason;
import vn.tgpl.people.domain.NationalIdTaken;
import vn.tgpl.people.domain.PersonChangedMeanwhile;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.Sex;

@TgplTest
@Transactional
class PeopleTests {

    private static final NationalId NUMBER = new NationalId("066171000001");

    @Autowired
    People people;

    @Autowired
    NameLookup names;

    @Autowired
    UserDetailsService accounts;

    private Actor officer;

    @BeforeEach
    void signIn() {
        officer = (Actor) accounts.loadUserByUsername("tiepnhan");
    }

    @Test
    void findsNamesWithoutMarksInPartAndInAnyOrder() {
        people.register(person("Đặng Thị Hướng Dương", null, null), officer);
        assertThat(names.find("duong dang").names()).containsExactly("dang thi huong duong");
        assertThat(names.find("hướng").names()).contains("dang thi huong duong");
        assertThat(names.find("H\u01b0\u01a1\u0301ng D").names()).contains("dang thi huong duong");
        assertThat(names.find("%").names()).isEmpty();
        assertThat(names.find(" ").isEmpty()).isTrue();
    }

    @Test
    void explainsWhoMayBeThePerson() {
        PersonId same = people.register(person("Hoàng Văn Páo", NUMBER, BirthDate.ofYear(1971)), officer);
        PersonId near = people.register(person("Hoàng Văn Páo", null, BirthDate.of(LocalDate.of(1972, 5, 1))), officer);
        people.register(person("Hoàng Văn Páo", null, BirthDate.ofYear(1985)), officer);
        assertThat(people.matches(
                        officer.scope(), new PersonClues(NUMBER, "hoang van pao", BirthDate.ofYear(1971), null)))
                .extracting(match -> match.person().id(), PersonMatch::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(same, Reason.SAME_NATIONAL_ID),
                        org.assertj.core.groups.Tuple.tuple(near, Reason.SAME_NAME_YEAR_ONE_OFF));
    }

    @Test
    void oneNumberBelongsToOnePersonOfACentre() {
        people.register(person("Lê Thị Một", NUMBER, null), officer);
        assertThatThrownBy(() -> people.register(person("Lê Thị Hai", NUMBER, null), officer))
                .isInstanceOf(NationalIdTaken.class);
        Actor elsewhere = (Actor) accounts.loadUserByUsername("dongthap");
        people.register(person("Lê Thị Một", NUMBER, null), elsewhere);
    }

    @Test
    void aStaleEditChangesNothing() {
        PersonId id = people.register(person("Trần Văn Cũ", null, null), officer);
        PersonView seen = people.get(id);
        people.edit(new EditPerson(id, seen.version(), person("Trần Văn Mới", null, null)), officer);
        assertThatThrownBy(() ->
                        people.edit(new EditPerson(id, seen.version(), person("Trần Văn Khác", null, null)), officer))
                .isInstanceOf(PersonChangedMeanwhile.class);
        assertThat(people.get(id).fullName()).isEqualTo("Trần Văn Mới");
    }

    @Test
    void aPersonOfAnotherProvinceIsNotThere() {
        PersonId id = people.register(person("Trần Thị Riêng", null, null), officer);
        Actor elsewhere = (Actor) accounts.loadUserByUsername("dongthap");
        assertThat(people.find(id, elsewhere.scope())).isEmpty();
        assertThat(people.find(id, officer.scope())).isPresent();
    }

    @Test
    void aBranchRecognisesThePeopleOfItsCentre() {
        PersonId id = people.register(person("Trần Thị Chung", null, null), officer);
        Actor branch = (Actor) accounts.loadUserByUsername("chinhanh");
        assertThat(people.find(id, branch.scope())).isPresent();
    }

    private static PersonFacts person(String name, NationalId number, BirthDate birth) {
        return new PersonFacts(
                name,
                number,
                null,
                birth,
                Sex.FEMALE,
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
