package vn.tgpl.platform.draft;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.VietnameseText;

/**
 * What a form says of itself when it asks to be kept.
 *
 * @param id of the draft, made when the form was opened
 * @param page address of its page, a path of this application
 * @param thing what it is about; null when nothing is told
 */
public record DraftForm(
        UUID id,
        String page,
        boolean each,
        String title,
        @Nullable String thing) {

    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.-]*(\\?[A-Za-z0-9/_.=&%+-]*)?");
    private static final int LONGEST_PAGE = 450;
    private static final int LONGEST_TITLE = 200;

    public DraftForm {
        if (!isPage(page) || title.isBlank() || title.length() > LONGEST_TITLE || !VietnameseText.isStorable(title)) {
            throw new DraftUnreadable();
        }
        // a name that is too long to be shown tells nothing; it stands in its field
        thing = thing == null || thing.length() > LONGEST_TITLE || !VietnameseText.isStorable(thing)
                ? null
                : VietnameseText.nfc(thing);
        title = VietnameseText.nfc(title);
    }

    /** Whether the address lies within this application. */
    public static boolean isPage(@Nullable String page) {
        return page != null
                && page.length() <= LONGEST_PAGE
                && PATH.matcher(page).matches();
    }

    @Override
    public String toString() {
        return "DraftForm[" + id + "]";
    }
}
