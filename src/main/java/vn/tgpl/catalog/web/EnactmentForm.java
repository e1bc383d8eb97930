package vn.tgpl.catalog.web;

/** Which state of a draft was looked at before it was enacted. */
class EnactmentForm {

    private long version;

    EnactmentForm() {}

    EnactmentForm(long version) {
        this.version = version;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
