package vn.tgpl.people.web;

import vn.tgpl.people.form.PersonFields;

/** The form that corrects a person; masked facts left empty stay as they are. */
class EditPersonForm extends PersonFields {

    private long version;

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
