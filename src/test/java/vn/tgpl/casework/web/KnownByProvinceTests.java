package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** Of somebody whose commune nobody told, the province is where he resides. */
class KnownByProvinceTests extends CaseWebTest {

    private CaseId id;

    @BeforeEach
    void aCaseOfSomebodyFromAnotherProvince() {
        id = open(CaseSetup.Accepted.litigation(weekAgo()).name("Lê Thị Phương Xa"));
        jdbc.sql("""
                        update people.person set residence_province_code = '82', commune_code = null, address_line = null
                         where id = (select beneficiary_id from casework.legal_aid_case where id = :id)""").param("id", id.value()).update();
    }

    @Test
    void thePageOfTheCaseTellsTheProvince() {
        assertThat(get("/cases/" + id, As.director())).bodyText().containsPattern("(?s)Nơi cư trú.{0,200}Đồng Tháp");
    }

    @Test
    void theRegisterTellsTheProvince() {
        assertThat(get("/cases/register", As.director()))
                .hasStatusOk()
                .bodyText()
                .containsPattern("(?s)Lê Thị Phương Xa.{0,1500}Đồng Tháp");
    }
}
