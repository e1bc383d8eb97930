package vn.tgpl.platform.web;

import java.util.List;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.support.WebBindingInitializer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import vn.tgpl.platform.draft.DraftFields;

/** Puts what was kept of a form into it as if it had been sent; what cannot be read stands there as it was typed. */
@Component
class DraftBinding {

    /** Late, for the adapter is built with the interceptors. */
    private final ObjectProvider<RequestMappingHandlerAdapter> adapter;

    private final TextBinding texts;

    DraftBinding(
            @Qualifier("requestMappingHandlerAdapter") ObjectProvider<RequestMappingHandlerAdapter> adapter,
            TextBinding texts) {
        this.adapter = adapter;
        this.texts = texts;
    }

    /** One that reads and writes fields as a sent form is read. */
    WebDataBinder binder(Object form, String name) {
        WebDataBinder binder = new WebDataBinder(form, name);
        WebBindingInitializer usual = adapter.getObject().getWebBindingInitializer();
        if (usual != null) {
            usual.initBinder(binder);
        }
        texts.bind(binder);
        return binder;
    }

    BindingResult bind(Object form, String name, DraftFields fields) {
        WebDataBinder binder = binder(form, name);
        MutablePropertyValues values = new MutablePropertyValues();
        fields.values().forEach((field, kept) -> values.add(field, value(kept)));
        binder.bind(values);
        return binder.getBindingResult();
    }

    private static Object value(List<String> kept) {
        return kept.size() == 1 ? kept.get(0) : kept.toArray(String[]::new);
    }
}
