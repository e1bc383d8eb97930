package vn.tgpl.platform.web;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    /** Of the ten connections, so that seven are left for pages. */
    private static final int WHOLE_LISTS = 3;

    private static final Duration LONGEST_WAIT_FOR_A_LIST = Duration.ofSeconds(5);

    private final ActorArgument actorArgument;
    private final ReachCheck reachCheck;
    private final DraftInterceptor drafts;
    private final PresenceInterceptor presence;
    private final HeldFormInterceptor heldForm;
    private final HarvestCheck harvest;

    WebConfiguration(
            ActorArgument actorArgument,
            ReachCheck reachCheck,
            DraftInterceptor drafts,
            PresenceInterceptor presence,
            HeldFormInterceptor heldForm,
            HarvestCheck harvest) {
        this.heldForm = heldForm;
        this.actorArgument = actorArgument;
        this.reachCheck = reachCheck;
        this.drafts = drafts;
        this.presence = presence;
        this.harvest = harvest;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new FilesOnly());
        registry.addInterceptor(new FieldsInOnePlace());
        registry.addInterceptor(reachCheck);
        registry.addInterceptor(harvest);
        registry.addInterceptor(drafts);
        registry.addInterceptor(presence);
        registry.addInterceptor(heldForm);
        registry.addInterceptor(new WholeListsAtOnce(WHOLE_LISTS, LONGEST_WAIT_FOR_A_LIST));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new OfficeOfText());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actorArgument);
    }
}
