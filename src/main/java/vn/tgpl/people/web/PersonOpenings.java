package vn.tgpl.people.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tgpl.audit.Opening;

/** Whoever opens the record of a person is told by the journal. */
@Configuration(proxyBeanMethods = false)
class PersonOpenings {

    @Bean
    Opening openedPeople() {
        return new Opening("/people/{id}", "person", "people.open");
    }
}
