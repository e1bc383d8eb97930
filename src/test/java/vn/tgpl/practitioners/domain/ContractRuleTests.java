package vn.tgpl.practitioners.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.shared.DateRange;

/** TT 08/2017/TT-BTP: a contract has an end, three years ahead at most. */
class ContractRuleTests {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "CONTRACT_LAWYER, 2029-02-28, ",
        "CONTRACT_LAWYER, 2029-03-01, ContractTooLong",
        "ADVISER, , ContractWithoutEnd",
        "COLLABORATOR, 2026-03-01, ",
        "LEGAL_AID_OFFICER, , ",
    })
    void aNewContractRunsThreeYearsAtMost(PractitionerKind kind, @Nullable LocalDate to, @Nullable String refusal) {
        Terms contract = new Terms(List.of(new DateRange(FROM, to)));
        if (refusal == null) {
            assertThatCode(() -> ContractRule.require(kind, contract, Terms.NONE))
                    .doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> ContractRule.require(kind, contract, Terms.NONE))
                    .extracting(thrown -> thrown.getClass().getSimpleName())
                    .isEqualTo(refusal);
        }
    }

    @Test
    void aContractOnRecordIsNotAskedAgainAndAChangedOneIs() {
        Terms endless = new Terms(List.of(new DateRange(FROM, null)));
        assertThatCode(() -> ContractRule.require(PractitionerKind.ADVISER, endless, endless))
                .doesNotThrowAnyException();
        Terms other = new Terms(List.of(new DateRange(FROM.plusDays(1), null)));
        assertThatThrownBy(() -> ContractRule.require(PractitionerKind.ADVISER, other, endless))
                .isInstanceOf(ContractWithoutEnd.class);
    }

    @Test
    void eachContractIsAskedForItself() {
        DateRange former = new DateRange(FROM.minusYears(3), FROM.minusDays(1));
        Terms renewed = new Terms(List.of(new DateRange(FROM, FROM.plusYears(3)), former));
        assertThatThrownBy(() -> ContractRule.require(PractitionerKind.ADVISER, renewed, new Terms(List.of(former))))
                .isInstanceOfSatisfying(
                        ContractTooLong.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("contracts[1].to"));
    }
}
