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

    WebConfiguration(ActorArgument actorArgument, ReachCheck reachCheck) {
        this.actorArgument = actorArgument;
        this.reachCheck = reachCheck;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new FilesOnly());
        registry.addInterceptor(reachCheck);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actorArgument);
    }
}
