package vn.tgpl;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts the SQL statements that a piece of work sends to the database in its own thread. */
@TestConfiguration(proxyBeanMethods = false)
public class SqlCount {

    @Bean
    static BeanPostProcessor countedStatements() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source
                        ? ProxyDataSourceBuilder.create(source)
                                .countQuery()
                                .listener(new SqlRecord.Recorder())
                                .build()
                        : bean;
            }
        };
    }

    public static long during(Runnable work) {
        QueryCountHolder.clear();
        work.run();
        return QueryCountHolder.getGrandTotal().getTotal();
    }
}
