package vn.tgpl.platform.harvest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HarvestConfiguration {

    @Bean
    HourlyLimits hourlyLimits(
            @Value("${tgpl.hourly.records}") int records,
            @Value("${tgpl.hourly.searches}") int searches,
            @Value("${tgpl.hourly.lists}") int lists) {
        return new HourlyLimits(records, searches, lists);
    }
}
