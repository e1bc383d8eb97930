package vn.tgpl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The offices and accounts of the practice installation, without its people and cases. */
@TestConfiguration(proxyBeanMethods = false)
public class TestOffices {

    @Bean
    @DependsOnDatabaseInitialization
    InitializingBean officesAndAccounts(JdbcTemplate jdbc) {
        return () -> {
            Integer accounts = jdbc.queryForObject("select count(*) from identity.account", Integer.class);
            if (accounts != null && accounts == 0) {
                jdbc.execute(script());
            }
        };
    }

    private static String script() throws IOException {
        return new ClassPathResource("db/demo/10_offices_and_accounts.sql").getContentAsString(StandardCharsets.UTF_8);
    }
}
