package vn.tgpl.casework.web;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tgpl.As;
import vn.tgpl.shared.TimeOrderedId;

/** A case that was archived long ago, of people whose names stand in many of its words. */
abstract class DestructionWebTest extends JoiningWebTest {

    static final String NAME = "Lê Thị Đứng Đầu";
    static final String JOINED = "Hoàng Thị Cùng Giúp";
    static final String NUMBER = "066175000777";
    static final String PHONE = "0912345777";

    UUID head;
    UUID request;

    @BeforeEach
    void longArchived() {
        head = one("select beneficiary_id from casework.legal_aid_case where id = :case");
        request = one("select request_id from casework.legal_aid_case where id = :case");
        run("update retention.period set months = 1");
        run("update people.person set created_at = now() - interval '3 years', national_id = '" + NUMBER
                + "', phone = '" + PHONE + "', address_line = '" + NAME + "', contact_note = '" + NAME
                + "' where id = :head");
        run("update people.person set created_at = now() - interval '3 years' where id = :person");
        run("""
                update intake.request set received_at = received_at - interval '1 year', matter_summary = :name,
                       requester_name = :name, requester_phone = '0912345777' where id = :request""");
        run("""
                update casework.legal_aid_case set state = 'ARCHIVED', closed_on = current_date - 300, result_code = 'COMPLETED',
                       matter_summary = :name where id = :case""");
        run("""
                insert into casework.further_beneficiary (case_id, person_id, group_code, added_at, added_by, deviation)
                values (:case, :person, 'HO_NGHEO', now() - interval '1 year', :person, :joined)""");
        run("""
                insert into casework.case_party (id, case_id, role, full_name, national_id)
                values (gen_random_uuid(), :case, 'WITNESS', :name, '066175000777')""");
        run("""
                insert into casework.case_step (id, case_id, action, from_state, to_state, effective_on, reason, taken_at, taken_by)
                values (gen_random_uuid(), :case, 'ARCHIVE', 'HANDED_OVER', 'ARCHIVED', current_date - 200, :name, now(), :person)""");
        run("""
                insert into people.involvement (id, matter_kind, matter_id, matter_code, office_id, centre_id, province_code, field_code,
                       form_of_aid, role, full_name, national_id, phone, open)
                select gen_random_uuid(), 'CASE', c.id, c.code, c.office_id, c.centre_id, c.province_code, c.field_code, c.form_of_aid, 'OPPOSING', :name,
                       '066175000777', '0912345777', false
                  from casework.legal_aid_case c where c.id = :case""");
        run("update duties.duty set state = 'DROPPED', drop_reason = :name, settled_at = now(), settled_by = :person"
                + " where case_id = :case or request_id = :request");
        settle();
    }

    void run(String sql) {
        var statement = jdbc.sql(sql);
        if (sql.contains(":case")) {
            statement = statement.param("case", id.value());
        }
        if (sql.contains(":head")) {
            statement = statement.param("head", head);
        }
        if (sql.contains(":person")) {
            statement = statement.param("person", person);
        }
        if (sql.contains(":request")) {
            statement = statement.param("request", request);
        }
        if (sql.contains(":name")) {
            statement = statement.param("name", NAME);
        }
        if (sql.contains(":joined")) {
            statement = statement.param("joined", JOINED);
        }
        statement.update();
    }

    private UUID one(String sql) {
        return jdbc.sql(sql).param("case", id.value()).query(UUID.class).single();
    }

    String code() {
        return jdbc.sql("select code from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    /** The id of the proposal. */
    UUID propose(String kind) {
        UUID proposal = TimeOrderedId.next();
        post("/disposals/due/" + kind, As.intakeOfficer(), "id", proposal.toString(), "reason", "Het thoi han");
        return proposal;
    }

    MvcTestResult destroy(UUID proposal, RequestPostProcessor who, String typed) {
        return post("/disposals/" + proposal + "/decision", who, "outcome", "DESTROYED", "typed", typed);
    }

    void destroyAll(String kind) {
        UUID proposal = propose(kind);
        destroy(proposal, As.director(), String.valueOf(count(proposal)));
    }

    long count(UUID proposal) {
        return jdbc.sql("select count(*) from retention.disposal_item where disposal_id = :id")
                .param("id", proposal)
                .query(Long.class)
                .single();
    }
}
