package vn.tgpl.intake.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tgpl.intake.PaperShown;

/** Which of the papers that were shown prove something in the form in which they were. */
final class PaperProofs {

    private PaperProofs() {}

    /** @param yearly codes of those that confirm something for one year */
    static Set<String> of(Map<String, PaperShown> papers, Channel channel, Set<String> yearly, LocalDate day) {
        return papers.entrySet().stream()
                .filter(paper -> channel.proves(paper.getValue().shownAs()))
                .filter(paper -> !paper.getValue().isIssuedAfter(day))
                .filter(paper ->
                        !yearly.contains(paper.getKey()) || paper.getValue().isOfItsTime(day))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
