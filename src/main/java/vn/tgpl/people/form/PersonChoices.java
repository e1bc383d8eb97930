package vn.tgpl.people.form;

import java.util.List;
import vn.tgpl.platform.Option;

/** The choices of a person's fields. */
public record PersonChoices(
        List<Option> sexes,
        List<Option> ethnicities,
        List<Option> provinces,
        List<Option> communes,
        List<Option> calls) {}
