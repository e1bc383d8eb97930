package vn.tgpl.intake;

import org.jspecify.annotations.Nullable;

/**
 * What of a request came beside the proof papers (Luật TGPL 2017 Đ29 k1 điểm a, c).
 *
 * @param application whether the application is there, null while nobody has said so
 * @param documents likewise of the documents of the matter
 * @param told which documents, null when it was not told
 */
public record RequestDossier(
        @Nullable Boolean application,
        @Nullable Boolean documents,
        @Nullable String told) {

    @Override
    public String toString() {
        return "RequestDossier[" + application + ", " + documents + "]";
    }
}
