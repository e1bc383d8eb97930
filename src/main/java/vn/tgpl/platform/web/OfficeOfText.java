package vn.tgpl.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import vn.tgpl.shared.OfficeId;

/** The empty line of a list of offices is no office. */
class OfficeOfText implements Converter<String, OfficeId> {

    @Override
    @SuppressWarnings("NullAway") // a converter may return null, which its type parameter does not tell the checker
    public @Nullable OfficeId convert(String text) {
        return text.isBlank() ? null : OfficeId.of(text);
    }
}
