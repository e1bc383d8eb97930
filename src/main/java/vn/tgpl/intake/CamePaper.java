package vn.tgpl.intake;

import org.jspecify.annotations.Nullable;

/**
 * A paper that came after somebody was accepted.
 *
 * @param code of a proof paper, or of a part of the request itself
 * @param shown in which form it came and what stands on it, null where nobody noted it or it proves nothing of the person
 */
public record CamePaper(String code, @Nullable PaperShown shown) {}
