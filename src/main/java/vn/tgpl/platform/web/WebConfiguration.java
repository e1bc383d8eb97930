package vn.tgpl.platform.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final ActorArgument actorArgument;
    private final ReachCheck reachCheck;
    private final DraftInterceptor drafts;

    WebConfiguration(ActorArgument actorArgument, ReachCheck reachCheck, DraftInterceptor drafts) {
        this.actorArgument = actorArgument;
        this.reachCheck = reachCheck;
        this.drafts = drafts;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new FilesOnly());
        registry.addInterceptor(reachCheck);
        registry.addInterceptor(drafts);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actorArgument);
    }
}
