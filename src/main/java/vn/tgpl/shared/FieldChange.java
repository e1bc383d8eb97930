package vn.tgpl.shared;

import org.jspecify.annotations.Nullable;

/**
 * What stood in one field before an edit and stands there now, as codes where the field holds codes.
 *
 * @param before null where nothing stood
 * @param now null where nothing stands any more
 */
public record FieldChange(
        String field, @Nullable String before, @Nullable String now) {

    @Override
    public String toString() {
        return "FieldChange[" + field + "]";
    }
}
