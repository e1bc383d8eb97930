package vn.tgpl.people.form;

import java.util.List;

/** All of one kind that is held about a person, under its title. */
public record OwnDataPart(String title, List<OwnDataEntry> entries) {

    public OwnDataPart {
        entries = List.copyOf(entries);
    }

    @Override
    public String toString() {
        return "OwnDataPart[" + entries.size() + "]";
    }
}
