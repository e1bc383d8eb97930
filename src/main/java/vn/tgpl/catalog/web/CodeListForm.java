package vn.tgpl.catalog.web;

import org.jspecify.annotations.Nullable;

/** Which code list is shown. */
class CodeListForm {

    private @Nullable String list;

    public @Nullable String getList() {
        return list;
    }

    public void setList(@Nullable String list) {
        this.list = list;
    }
}
