package vn.tgpl.casework.domain;

import java.util.Optional;
import java.util.function.Predicate;
import vn.tgpl.shared.FormAlreadyUsed;

/** What a form may be whose id is known already: the same once more, or a restored page that says something else. */
final class SentBefore {

    private SentBefore() {}

    /**
     * Whether it is written already, and nothing is left to do.
     *
     * @param earlier what stands under the id of the form
     * @param says whether it says what the form says
     * @throws FormAlreadyUsed when it says something else
     */
    static <T> boolean isWritten(Optional<T> earlier, Predicate<T> says) {
        if (earlier.filter(says.negate()).isPresent()) {
            throw new FormAlreadyUsed();
        }
        return earlier.isPresent();
    }
}
