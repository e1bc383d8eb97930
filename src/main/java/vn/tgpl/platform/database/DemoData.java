package vn.tgpl.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty database with made-up offices, people and cases, all or nothing. */
@Component
@ConditionalOnBooleanProperty("tgpl.demo")
@DependsOnDatabaseInitialization
class DemoData implements InitializingBean {

    private static final Logger log = LoggerFactory.getLogger(DemoData.class);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final int cases;

    /** The scripts make helpers of their own on the way, so the owner of the database runs them. */
    DemoData(Flyway migrations, @Value("${tgpl.demo-cases:300}") int cases) {
        DataSource owner = migrations.getConfiguration().getDataSource();
        this.jdbc = new JdbcTemplate(owner);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(owner));
        this.cases = cases;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        if (databaseIsEmpty()) {
            List<Resource> scripts = scripts();
            transaction.executeWithoutResult(status -> scripts.forEach(this::run));
            log.info("the empty database was filled with demo data");
        }
    }

    private boolean databaseIsEmpty() {
        return Boolean.FALSE.equals(
                jdbc.queryForObject("select exists (select 1 from identity.account)", Boolean.class));
    }

    private static List<Resource> scripts() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath:db/demo/*.sql");
        return Arrays.stream(found)
                .sorted(Comparator.comparing(Resource::getFilename))
                .toList();
    }

    private void run(Resource script) {
        try {
            jdbc.execute("set local statement_timeout = 0");
            jdbc.execute("set local tgpl.demo_cases = '" + cases + "'");
            jdbc.execute(script.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new IllegalStateException("demo script cannot be read", unreadable);
        }
    }
}
