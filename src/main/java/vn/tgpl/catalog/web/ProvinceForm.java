package vn.tgpl.catalog.web;

import org.jspecify.annotations.Nullable;

/** The filter of the list of communes. */
class ProvinceForm {

    private @Nullable String province;

    public @Nullable String getProvince() {
        return province;
    }

    public void setProvince(@Nullable String province) {
        this.province = province;
    }
}
