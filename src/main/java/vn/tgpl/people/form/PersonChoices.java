package vn.tgpl.people.form;

import java.util.List;
import vn.tgpl.platform.Option;

/**
 * The choices of a person's fields.
 *
 * @param villages those of the commune that are especially difficult areas; others may be typed
 */
public record PersonChoices(
        List<Option> sexes,
        List<Option> ethnicities,
        List<Option> provinces,
        List<Option> communes,
        List<String> villages,
        List<Option> calls,
        List<Option> letters) {}
