package vn.tgpl.people.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.form.PersonFields;
import vn.tgpl.platform.web.Drafted;

/** The form that corrects a person; masked facts left empty stay as they are. */
@Drafted(namedBy = "fullName")
class EditPersonForm extends PersonFields {

    private static final Pattern LOCAL_PAGE = Pattern.compile("(/[a-z0-9-]{1,60}){1,4}");

    private @Nullable String back;

    private long version;

    /** The reason on record does not hold any more; an empty field alone leaves it. */
    private boolean safetyReasonDropped;

    public boolean isSafetyReasonDropped() {
        return safetyReasonDropped;
    }

    public void setSafetyReasonDropped(boolean safetyReasonDropped) {
        this.safetyReasonDropped = safetyReasonDropped;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    /** The page to go back to; only pages of this application are. */
    public @Nullable String getBack() {
        return back;
    }

    public void setBack(@Nullable String back) {
        this.back = back != null && LOCAL_PAGE.matcher(back).matches() ? back : null;
    }
}
