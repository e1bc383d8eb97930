package vn.tgpl.intake.domain;

import java.util.List;

/**
 * What is still needed to prove a group.
 *
 * @param alternatives any one set is enough; of each set the papers not yet shown, by their labels
 */
public record MissingPapers(String group, List<List<String>> alternatives) {

    public MissingPapers {
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }

    /** The same as choices of which any one is enough, with what they have in common said once. */
    public List<PaperChoice> choices() {
        return PaperChoice.of(alternatives);
    }
}
