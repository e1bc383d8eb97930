package vn.tgpl.intake;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What somebody handed in beside the papers that prove his group (Luật TGPL 2017 Đ29 k1 điểm a, c).
 *
 * @param applicationShown whether his application is there, null while nobody has said so
 * @param documentsShown likewise of the documents of the matter
 * @param documentsTold which they are, null when it was not told
 */
@Embeddable
public record HandedIn(
        @Nullable Boolean applicationShown,
        @Nullable Boolean documentsShown,
        @Nullable String documentsTold) {

    public static final HandedIn NOTHING_SAID = new HandedIn(null, null, null);

    /** What is kept of it, which is nothing where nothing was said. */
    public static HandedIn of(@Nullable HandedIn kept) {
        return kept == null ? NOTHING_SAID : kept;
    }

    @Override
    public String toString() {
        return "HandedIn[" + applicationShown + ", " + documentsShown + "]";
    }
}
