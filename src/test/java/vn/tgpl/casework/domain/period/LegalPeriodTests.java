package vn.tgpl.casework.domain.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.ReflectionUtils;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodOfLaw.Responsible;

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

    /** What a case awaits of another province binds the centre there (Luật TGPL 2017 Đ34 k2), of the case's own none. */
    @Test
    void whoeverIsBoundByAPeriodIsBoundByAllOfItsKind() {
        assertThat(Stream.of(LegalPeriod.class.getDeclaredFields())
                        .filter(field -> field.getType() == LegalPeriod.class)
                        .peek(field -> field.setAccessible(true))
                        .map(field -> (LegalPeriod) ReflectionUtils.getField(field, null)))
                .isNotEmpty()
                .allSatisfy(period -> assertThat(period.kind().responsible())
                        .isEqualTo(
                                period.law() == PeriodOfLaw.D23
                                        ? Responsible.OTHER_CENTRE
                                        : period.law().responsible()));
    }
}
