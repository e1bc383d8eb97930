package vn.tgpl.intake.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.platform.web.Drafted;

/** A form that decides on a request as its sender saw it. */
@Drafted
interface DecisionForm {

    Seen getSeen();

    /** What was typed in whole sentences, to be given back when it can be sent no more. */
    List<Typed> typed();

    /**
     * Words of a field.
     *
     * @param labelKey message key of the field
     */
    record Typed(String labelKey, String text) {

        static Typed of(String labelKey, @Nullable String text) {
            return new Typed(labelKey, Objects.requireNonNullElse(text, ""));
        }
    }
}
