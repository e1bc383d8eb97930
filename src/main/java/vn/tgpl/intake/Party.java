package vn.tgpl.intake;

import org.jspecify.annotations.Nullable;

/**
 * Somebody else who has a part in the matter.
 *
 * @param role {@code OPPOSING}, {@code RELATED}, or who cannot be a defender: {@code WITNESS}, {@code EXPERT}, {@code
 *     OFFICIAL}
 */
public record Party(
        String role,
        String fullName,
        @Nullable String nationalId,
        @Nullable Integer birthYear) {

    @Override
    public String toString() {
        return "Party[" + role + "]";
    }
}
