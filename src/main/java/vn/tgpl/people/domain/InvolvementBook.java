package vn.tgpl.people.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.conflict.ConcernedMatter;
import vn.tgpl.people.conflict.Identity;
import vn.tgpl.people.conflict.Involved;
import vn.tgpl.people.conflict.Involvements;
import vn.tgpl.people.conflict.MatterKey;
import vn.tgpl.people.conflict.MatterRole;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.PhoneNumber;
import vn.tgpl.shared.TimeOrderedId;

/** Keeps the involvements. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class InvolvementBook implements Involvements {

    private final JdbcClient jdbc;

    InvolvementBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever asked for the aid goes on having asked for it. */
    @Override
    public void stand(ConcernedMatter matter, List<Involved> people) {
        boolean tellsRequester = people.stream().anyMatch(one -> one.role() == MatterRole.REQUESTER);
        jdbc.sql("delete from people.involvement where matter_id = :matter and (:all or role <> 'REQUESTER')")
                .param("matter", matter.key().id())
                .param("all", tellsRequester)
                .update();
        people.forEach(one -> insert(matter, one));
    }

    @Override
    public void carryOver(MatterKey request, ConcernedMatter opened) {
        jdbc.sql("""
                        update people.involvement
                           set matter_kind = :kind, matter_id = :id, matter_code = :code,
                               office_id = :office, centre_id = :centre, province_code = :province
                         where matter_id = :request""")
                .param("kind", opened.key().kind().name())
                .param("id", opened.key().id())
                .param("code", opened.code())
                .param("office", opened.office().value())
                .param("centre", opened.centre().value())
                .param("province", opened.province())
                .param("request", request.id())
                .update();
    }

    @Override
    public void end(MatterKey matter) {
        jdbc.sql("update people.involvement set open = false where matter_id = :matter")
                .param("matter", matter.id())
                .update();
    }

    @Override
    public void follow(UUID practitioner, Identity identity) {
        identify(jdbc.sql("""
                        update people.involvement
                           set full_name = :name, national_id = :nationalId, birth_year = :year, birth_date = :day,
                               phone = :phone
                         where practitioner_id = :practitioner"""), identity).param("practitioner", practitioner).update();
    }

    /** What is corrected of a person holds in all matters in which he is the beneficiary. */
    void follow(PersonId person, PersonFacts facts) {
        identify(jdbc.sql("""
                        update people.involvement
                           set full_name = :name, national_id = :nationalId, birth_year = :year, birth_date = :day,
                               phone = :phone
                         where person_id = :person"""), Identity.of(facts))
                .param("person", person.value())
                .update();
    }

    private void insert(ConcernedMatter matter, Involved one) {
        PersonId person = one.person();
        identify(jdbc.sql("""
                        insert into people.involvement (id, matter_kind, matter_id, matter_code, office_id, centre_id,
                            province_code, field_code, form_of_aid, role, person_id, practitioner_id, full_name,
                            national_id, birth_year, birth_date, phone, open)
                        values (:id, :kind, :matter, :code, :office, :centre, :province, :field, :form, :role, :person,
                            :practitioner, :name, :nationalId, :year, :day, :phone, true)"""), one.identity())
                .param("id", TimeOrderedId.next())
                .param("kind", matter.key().kind().name())
                .param("matter", matter.key().id())
                .param("code", matter.code())
                .param("office", matter.office().value())
                .param("centre", matter.centre().value())
                .param("province", matter.province())
                .param("field", matter.fieldCode())
                .param("form", matter.form().name())
                .param("role", one.role().name())
                .param("person", person == null ? null : person.value())
                .param("practitioner", one.practitioner())
                .update();
    }

    private static JdbcClient.StatementSpec identify(JdbcClient.StatementSpec sql, Identity identity) {
        NationalId number = identity.nationalId();
        BirthDate birth = identity.birth();
        PhoneNumber phone = identity.phone();
        return sql.param("name", identity.fullName())
                .param("nationalId", number == null ? null : number.value())
                .param("year", birth == null ? null : (Integer) birth.year())
                .param("day", birth == null ? null : birth.day())
                .param("phone", phone == null ? null : phone.value());
    }
}
