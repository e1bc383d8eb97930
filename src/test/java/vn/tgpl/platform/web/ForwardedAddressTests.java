package vn.tgpl.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;

/** The address of a caller is what the proxy says, never what he says himself. */
class ForwardedAddressTests {

    private static final String FORGED = "203.0.113.9";

    @Test
    void theProxyOnTheSameMachineTellsTheCaller() throws Exception {
        assertThat(addressSeen("198.51.100.7")).isEqualTo("198.51.100.7");
    }

    @Test
    void aCallerInTheAgencysNetworkCannotChooseHisAddress() throws Exception {
        assertThat(addressSeen(FORGED + ", 10.0.0.8")).isEqualTo("10.0.0.8");
        assertThat(addressSeen(FORGED + ", 192.168.1.20")).isEqualTo("192.168.1.20");
        assertThat(addressSeen(FORGED + ", 172.16.4.4")).isEqualTo("172.16.4.4");
    }

    @Test
    void whoComesPastTheProxyIsNotBelieved() throws Exception {
        assertThat(addressSeen(FORGED, "--TGPL_PROXIES=192.0.2.1/32")).isEqualTo("127.0.0.1");
    }

    private static String addressSeen(String forwarded, String... arguments) throws Exception {
        try (var server = (ServletWebServerApplicationContext) new SpringApplicationBuilder(OneServlet.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("any port", Map.of("server.port", "0"))))
                .run(arguments)) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(
                            "http://127.0.0.1:" + server.getWebServer().getPort() + "/"))
                    .header("X-Forwarded-For", forwarded)
                    .build();
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
        }
    }

    /** A server set up by the application's own settings, with a servlet that tells whom it sees. */
    @Configuration(proxyBeanMethods = false)
    @Import(TomcatServletWebServerAutoConfiguration.class)
    static class OneServlet {

        @Bean
        ServletRegistrationBean<HttpServlet> address() {
            return new ServletRegistrationBean<>(new Address(), "/");
        }
    }

    private static final class Address extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().write(request.getRemoteAddr());
        }
    }
}
