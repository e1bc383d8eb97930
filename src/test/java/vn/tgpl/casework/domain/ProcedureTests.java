package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.action.Procedure;

class ProcedureTests {

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        // BLTTHS 2015 Đ57 to Đ66: the standing says it, whatever the field
        "ARRESTED,                CRIMINAL,        CRIMINAL",
        "VICTIM,                  CRIMINAL,        CRIMINAL",
        "DEFENDANT_AT_LARGE,      LAND,            CRIMINAL",
        "CRIMINAL_CIVIL_PLAINTIFF,CIVIL,           CRIMINAL",
        // BLTTDS 2015 Đ75, LTTHC 2015 Đ61
        "PLAINTIFF,               LAND,            CIVIL",
        "CIVIL_REQUESTER,         MARRIAGE_FAMILY, CIVIL",
        "ADMINISTRATIVE_CLAIMANT, LAND,            ADMINISTRATIVE",
        // a standing that every procedure knows, or none: the field says it
        "INTERESTED_PERSON,       ADMINISTRATIVE,  ADMINISTRATIVE",
        "WITNESS,                 CIVIL,           CIVIL",
        ",                        CRIMINAL,        CRIMINAL",
        ",                        CIVIL,           CIVIL",
        ",                        MARRIAGE_FAMILY, CIVIL",
        ",                        LABOUR,          CIVIL",
        ",                        ADMINISTRATIVE,  ADMINISTRATIVE",
        // BLTTDS 2015 Đ26, LTTHC 2015 Đ30: land is disputed in the one or the other, and never in a criminal court
        ",                        LAND,            CIVIL_OR_ADMINISTRATIVE",
        "INTERESTED_PERSON,       LAND,            CIVIL_OR_ADMINISTRATIVE",
        // other fields, what a list learnt since
        "INTERESTED_PERSON,       OTHER,           UNDECIDED",
        // whoever serves a sentence may be helped in any matter
        "PRISONER,                CRIMINAL,        CRIMINAL",
        "PRISONER,                CIVIL,           CIVIL",
        "DIVERTED,                CRIMINAL,        CRIMINAL",
        "VICTIM,                  MARRIAGE_FAMILY, CRIMINAL",
        "LEARNT_SINCE,            LEARNT_SINCE,    UNDECIDED",
    })
    void theStandingSaysTheProcedureAndWhereItDoesNotTheField(String status, String field, Procedure procedure) {
        assertThat(Procedure.of(status, field)).isEqualTo(procedure);
    }

    @ParameterizedTest
    @EnumSource
    void registrationSuspensionAndResumptionHaveAGroundForEachProcedure(Procedure procedure) {
        assertThat(LegalGround.key(CaseAction.REGISTER, procedure)).isEqualTo("casework.ground.REGISTER." + procedure);
        assertThat(LegalGround.key(CaseAction.SUSPEND, procedure)).isEqualTo("casework.ground.SUSPEND." + procedure);
        assertThat(LegalGround.key(CaseAction.RESUME, procedure)).isEqualTo("casework.ground.RESUME." + procedure);
        assertThat(LegalGround.key(CaseAction.CLOSE, procedure)).isEqualTo("casework.ground.CLOSE");
    }
}
