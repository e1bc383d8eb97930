package vn.tgpl.people.domain;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.people.PersonClues;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.PhoneNumber;
import vn.tgpl.shared.VietnameseText;

/** Narrows the people of a centre, and of those that left it their work, to those who can fit some clues at all. */
@Component
class CandidateQueries {

    private static final int MOST_WEIGHED = 60;

    private final JdbcClient jdbc;

    CandidateQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PersonId> of(Set<OfficeId> centres, PersonClues clues) {
        NationalId nationalId = clues.nationalId();
        String name = clues.fullName();
        PhoneNumber phone = clues.phone();
        if (nationalId == null && name == null && phone == null) {
            return List.of();
        }
        return jdbc.sql("""
                        (select id from people.person
                         where centre_id in (:centres) and national_id = :nationalId)
                        union
                        (select id from people.person where centre_id in (:centres) and phone = :phone limit :most)
                        union
                        (select id from people.person
                         where centre_id in (:centres) and name_folded = :name
                           and (:anyYear or birth_year is null or birth_year between :year - 1 and :year + 1)
                         order by birth_year is null, abs(birth_year - :year), id
                         limit :most)""")
                .param("centres", centres.stream().map(OfficeId::value).toList())
                .param("nationalId", nationalId == null ? "" : nationalId.value())
                .param("phone", phone == null ? "" : phone.value())
                .param("name", name == null ? "" : VietnameseText.fold(name))
                .param("anyYear", clues.birth() == null)
                .param(
                        "year",
                        clues.birth() == null
                                ? 0
                                : Objects.requireNonNull(clues.birth()).year())
                .param("most", MOST_WEIGHED)
                .query((row, index) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }
}
