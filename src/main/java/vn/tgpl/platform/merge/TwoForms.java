package vn.tgpl.platform.merge;

import java.util.List;
import java.util.Map;

/**
 * Two who edited one thing at once.
 *
 * @param path address of the form, for opening it and for sending it
 * @param nav the place of the menu to which it belongs
 * @param name of the thing
 * @param next what the form has to say of itself to be taken now: its {@code version}, and what else it carries of the kind
 * @param theirs as it is stored now
 * @param mine as it was typed
 */
public record TwoForms(
        String path, String nav, String name, Map<String, String> next, List<Part> theirs, List<Part> mine) {

    public TwoForms {
        next = Map.copyOf(next);
        theirs = List.copyOf(theirs);
        mine = List.copyOf(mine);
    }

    @Override
    public String toString() {
        return "TwoForms[" + nav + "]";
    }
}
