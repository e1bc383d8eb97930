package vn.tgpl.platform.web;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** The fields of a form bean as its page sends them. */
@Component
public class FieldTexts {

    private final DraftBinding binding;

    FieldTexts(DraftBinding binding) {
        this.binding = binding;
    }

    /** The values of a field by its path; one empty value where nothing stands in a field of one value. */
    public Function<String, List<String>> of(Object form) {
        BindingResult fields = binding.binder(form, "form").getBindingResult();
        return path -> texts(fields.getFieldValue(path));
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof Collection<?> several
                ? several.stream().filter(Objects::nonNull).map(String::valueOf).toList()
                : List.of(Objects.toString(value, ""));
    }
}
