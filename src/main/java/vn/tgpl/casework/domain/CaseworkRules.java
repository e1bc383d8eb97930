package vn.tgpl.casework.domain;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tgpl.calendar.WorkingCalendar;

@Configuration(proxyBeanMethods = false)
class CaseworkRules {

    @Bean
    CaseDeadlines caseDeadlines(WorkingCalendar calendar, Articles articles) {
        return new CaseDeadlines(calendar, articles::wording);
    }
}
