package vn.tgpl.platform.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a draft is called; empty gives it the name of its page again. */
class DraftNameForm {

    @Size(max = 100)
    private @Nullable String name;

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
