package vn.tgpl.casework.domain;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tgpl.calendar.PeriodTable;
import vn.tgpl.calendar.WorkingCalendar;
import vn.tgpl.casework.AtOnce;
import vn.tgpl.casework.domain.period.CaseDeadlines;

@Configuration(proxyBeanMethods = false)
class CaseworkRules {

    @Bean
    CaseDeadlines caseDeadlines(WorkingCalendar calendar, PeriodTable periods) {
        return new CaseDeadlines(calendar, periods);
    }

    @Bean
    AtOnce atOnce(@Value("${tgpl.deadlines.at-once}") Duration tolerance) {
        return new AtOnce(tolerance);
    }
}
