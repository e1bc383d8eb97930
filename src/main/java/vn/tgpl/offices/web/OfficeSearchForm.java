package vn.tgpl.offices.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Which offices the list shows. */
class OfficeSearchForm {

    /** Stands for the whole country. */
    static final String WHOLE_COUNTRY = "all";

    @Size(max = 10)
    private @Nullable String province;

    public @Nullable String getProvince() {
        return province;
    }

    public void setProvince(@Nullable String province) {
        this.province = province;
    }
}
