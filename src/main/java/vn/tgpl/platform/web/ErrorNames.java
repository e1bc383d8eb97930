package vn.tgpl.platform.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Lets each line of an error summary begin with the name of its field, as the person reads it there. */
@Component
class ErrorNames extends AbstractDialect implements IPostProcessorDialect {

    private static final int PRECEDENCE = 1000;

    ErrorNames() {
        super("errorNames");
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return PRECEDENCE;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, ErrorNamesHandler.class, PRECEDENCE));
    }
}
