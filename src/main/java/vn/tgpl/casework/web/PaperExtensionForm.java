package vn.tgpl.casework.web;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Why, and whose, papers have more time, as typed. */
class PaperExtensionForm extends ExtensionForm {

    private Set<UUID> periods = new HashSet<>();

    public Set<UUID> getPeriods() {
        return periods;
    }

    public void setPeriods(Set<UUID> periods) {
        this.periods = periods;
    }
}
