package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.casework.domain.period.LegalPeriod;

class LegalPeriodTests {

    @Test
    void eachPeriodThatACaseStoresIsSaidToBeStored() {
        assertThat(Arrays.stream(LegalPeriod.class.getDeclaredFields())
                        .filter(field ->
                                Modifier.isStatic(field.getModifiers()) && field.getType() == LegalPeriod.class)
                        .map(LegalPeriodTests::read))
                .isNotEmpty()
                .allSatisfy(period -> assertThat(period.law().handling()).isEqualTo(PeriodOfLaw.Handling.STORED));
    }

    private static LegalPeriod read(Field field) {
        try {
            return (LegalPeriod) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
