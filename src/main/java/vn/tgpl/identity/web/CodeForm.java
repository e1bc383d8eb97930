package vn.tgpl.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.identity.domain.TypedCode;

/** A code of a second factor. */
class CodeForm {

    @NotBlank
    @Size(max = 40)
    private @Nullable String code;

    TypedCode typed(HttpServletRequest request) {
        return new TypedCode(Objects.requireNonNull(code), request.getRemoteAddr());
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
