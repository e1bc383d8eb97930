package vn.tgpl.casework.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.offices.Offices;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.TimeOrderedId;
import vn.tgpl.shared.Vietnam;

/** A case that asks a centre of another province to verify something. */
abstract class AskedCentreWebTest extends CaseWebTest {

    static final String SUBJECT = "Xac minh noi tam tru cua nguoi lam chung";
    static final String FOUND = "Da tam tru tu thang Ba";

    @Autowired
    Offices offices;

    final UUID asked = TimeOrderedId.next();
    CaseId id = new CaseId(new UUID(0, 0));

    @BeforeEach
    void beginWithACaseAtWork() {
        id = assigned(CaseSetup.Accepted.litigation(weekAgo()).name("Ho Thi Can Giu Kin"));
    }

    MvcTestResult send(@Nullable UUID centre, @Nullable String place, String day) {
        return post(
                "/cases/" + id + "/verifications",
                As.legalAidOfficer(),
                "id",
                asked.toString(),
                "toCentre",
                centre == null ? "" : centre.toString(),
                "counterpart",
                place == null ? "" : place,
                "subject",
                SUBJECT,
                "askedOn",
                day);
    }

    MvcTestResult answer(String result, String day) {
        return post(answerPath(), As.otherProvince(), "result", result, "resultOn", day);
    }

    String answerPath() {
        return "/verifications/" + arrived().get(0) + "/result";
    }

    List<UUID> arrived() {
        return jdbc.sql("select id from casework.verification where origin_id = :asked")
                .param("asked", asked)
                .query(UUID.class)
                .list();
    }

    String period() {
        return jdbc.sql("""
                        select law || ' ' || unit || ' ' || amount || ' '
                               || case when met_at is not null then 'met' when lapsed_at is not null then 'lapsed' else 'open' end
                          from casework.deadline where case_id = :id and subject = :asked order by id desc limit 1""")
                .param("id", id.value())
                .param("asked", asked)
                .query(String.class)
                .single();
    }

    /** The work list looks a week ahead, the calendar opens on today. */
    void pressing() {
        jdbc.sql("update casework.deadline set due_at = :tonight where subject = :asked")
                .param("tonight", today().plusDays(1).atStartOfDay(Vietnam.ZONE).toOffsetDateTime())
                .param("asked", asked)
                .update();
    }

    MvcTestResult withdraw(String reason) {
        return post("/cases/" + id + "/verifications/" + asked + "/withdrawal", As.legalAidOfficer(), "reason", reason);
    }

    MvcTestResult discontinue() {
        return step(
                "discontinuation", "resultCode", "NOT_CONTINUED_CONDUCT", "closedOn", day(0), "summary", "Disturbed");
    }

    MvcTestResult reopen() {
        return step("reopening", "effectiveOn", day(0), "reason", "Ket thuc nham");
    }

    private MvcTestResult step(String path, String... fields) {
        String[] all = Stream.concat(Stream.of("version", Long.toString(version(id))), Stream.of(fields))
                .toArray(String[]::new);
        return post("/cases/" + id + "/" + path, As.director(), all);
    }

    String nameOf(UUID office) {
        return offices.get(new OfficeId(office)).name();
    }
}
