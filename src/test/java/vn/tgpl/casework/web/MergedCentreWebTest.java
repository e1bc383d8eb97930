package vn.tgpl.casework.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.offices.Offices;
import vn.tgpl.shared.OfficeId;

/** Phu Yen became part of Dak Lak: a case of the former centre, and who goes on with its work. */
abstract class MergedCentreWebTest extends CaseWebTest {

    static final String NAME = "Trung tâm cũ Phú Yên";

    @Autowired
    private Offices offices;

    final UUID former = UUID.randomUUID();

    CaseId left = new CaseId(new UUID(0, 0));

    @BeforeEach
    void aCaseOfTheFormerCentre() {
        left = open(CaseSetup.Accepted.litigation(weekAgo()).name("Ngo Thi Phu Yen"));
        office(former, "CENTRE", today().minusDays(1), null);
        takeAlong("casework.legal_aid_case", left.value());
        follow(former, Rows.DAK_LAK);
    }

    MvcTestResult assign(UUID practitioner) {
        return post(
                "/cases/" + left + "/assignment",
                As.director(),
                "version",
                Long.toString(version(left)),
                "bars",
                "NONE",
                "practitionerId",
                practitioner.toString(),
                "decidedOn",
                day(0));
    }

    MvcTestResult end() {
        return post(
                "/cases/" + left + "/discontinuation",
                As.director(),
                "version",
                Long.toString(version(left)),
                "resultCode",
                "NOT_CONTINUED_CONDUCT",
                "closedOn",
                day(0),
                "summary",
                "Disturbed the hearing");
    }

    void move(String username, UUID office) {
        jdbc.sql("update identity.account set office_id = :office where username = :username")
                .param("office", office)
                .param("username", username)
                .update();
    }

    void office(UUID id, String kind, LocalDate lastDay, @Nullable UUID parent) {
        jdbc.sql("""
                        insert into offices.office (id, kind, name, abbreviation, province_code, parent_id, valid_from,
                            valid_to, version)
                        values (:id, :kind, :name, :short, '54', :parent::uuid, '2010-01-01', :last, 0)""")
                .param("id", id)
                .param("kind", kind)
                .param("name", NAME)
                .param("short", "TT" + id.toString().substring(0, 4))
                .param("parent", parent)
                .param("last", lastDay)
                .update();
        offices.find(OfficeId.next());
    }

    void follow(UUID office, UUID successor) {
        jdbc.sql("update offices.office set successor_id = :successor where id = :id")
                .param("successor", successor)
                .param("id", office)
                .update();
        offices.find(OfficeId.next());
    }

    void takeAlong(String table, UUID id) {
        jdbc.sql("update " + table
                        + " set office_id = :former, centre_id = :former, province_code = '54' where id = :id")
                .param("former", former)
                .param("id", id)
                .update();
    }
}
