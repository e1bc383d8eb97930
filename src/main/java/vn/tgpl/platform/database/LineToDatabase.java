package vn.tgpl.platform.database;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Refuses a start whose database is elsewhere and spoken to in the open (ASVS 12.3.1, 12.3.2). Without this the driver would
 * encrypt when it can and check nobody.
 */
@Configuration(proxyBeanMethods = false)
class LineToDatabase {

    private static final Pattern HOSTS = Pattern.compile("jdbc:postgresql://([^/?]*)");
    private static final Pattern CHECKED = Pattern.compile("[?&]sslmode=verify-(full|ca)(&|$)");
    private static final Pattern PORT = Pattern.compile(":\\d+$");
    private static final List<String> THIS_MACHINE = List.of("", "localhost", "[::1]");
    private static final String LOOPBACK = "127.";

    @Bean
    static BeanFactoryPostProcessor lineToDatabase(Environment environment) {
        return beans -> {
            boolean ownNetwork = environment.getProperty("tgpl.database.own-network", Boolean.class, false);
            if (!ownNetwork && isOpen(environment.getProperty("spring.datasource.url", ""))) {
                throw new OpenLine();
            }
        };
    }

    /** Whether anybody between here and there could listen. */
    static boolean isOpen(String url) {
        Matcher hosts = HOSTS.matcher(url);
        if (!hosts.find() || CHECKED.matcher(url).find()) {
            return false;
        }
        return !List.of(hosts.group(1).split(",", -1)).stream().allMatch(LineToDatabase::isHere);
    }

    private static boolean isHere(String host) {
        String name = PORT.matcher(host).replaceFirst("").toLowerCase(Locale.ROOT);
        return THIS_MACHINE.contains(name) || name.startsWith(LOOPBACK);
    }
}
