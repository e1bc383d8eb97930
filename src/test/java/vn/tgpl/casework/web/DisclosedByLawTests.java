package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** Luật TGPL 2017 Đ6 k1 c: whoever outside the centre heard of a person by an act of law stands with that person. */
class DisclosedByLawTests extends RegistrationWebTest {

    @Test
    void anAuthorityHearsOfWhomItIsSentARegistrationOnce() {
        CaseId id = accused();
        UUID registration = UUID.randomUUID();
        register(id, registration, "DEFENDER", day(-1));
        register(id, registration, "DEFENDER", day(-1));
        assertThat(told(id)).containsExactly("REGISTRATION: CQĐT tỉnh");
        assertThat(get("/people/" + beneficiary(id), As.intakeOfficer()))
                .bodyText()
                .contains("CQĐT tỉnh", "Đăng ký người thực hiện trợ giúp pháp lý với cơ quan tiến hành tố tụng")
                .doesNotContain("??");
    }

    @Test
    void anotherCentreHearsOfWhomItIsAskedToVerify() {
        CaseId id = assignedLitigation();
        String[] fields = {
            "id",
            UUID.randomUUID().toString(),
            "counterpart",
            "Trung tâm tỉnh Gia Lai",
            "subject",
            "Xác minh nơi cư trú",
            "askedOn",
            day(-3)
        };
        post("/cases/" + id + "/verifications", As.legalAidOfficer(), fields);
        post("/cases/" + id + "/verifications", As.legalAidOfficer(), fields);
        assertThat(told(id)).containsExactly("VERIFICATION: Trung tâm tỉnh Gia Lai");
    }

    private List<String> told(CaseId id) {
        return jdbc.sql("select ground_code || ': ' || recipient from people.disclosure where person_id = :person")
                .param("person", beneficiary(id))
                .query(String.class)
                .list();
    }

    private UUID beneficiary(CaseId id) {
        return jdbc.sql("select beneficiary_id from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }
}
