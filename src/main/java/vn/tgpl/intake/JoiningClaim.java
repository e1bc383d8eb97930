package vn.tgpl.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * As what somebody is said to join a case.
 *
 * @param groupCode of the group of Luật TGPL 2017 Đ7
 * @param statusCode procedural status of the person, null when it was not told
 * @param claimedAs asked of groups that take in companions, null when it was not told
 * @param villageNotListed somebody looked through the villages of the commune that are listed, and the person lives in none
 * @param areaShownBy the paper that says that he resides in an especially difficult area where no list is on record, null when
 *     none was named
 * @param papers those that were shown by their codes, with what stands on each
 */
public record JoiningClaim(
        String groupCode,
        @Nullable String statusCode,
        @Nullable ClaimedAs claimedAs,
        boolean villageNotListed,
        @Nullable String areaShownBy,
        Map<String, PaperShown> papers) {

    public JoiningClaim {
        papers = Map.copyOf(papers);
    }

    /** The same with those of the papers that can prove his group. */
    public JoiningClaim with(Set<String> proving) {
        return new JoiningClaim(
                groupCode,
                statusCode,
                claimedAs,
                villageNotListed,
                areaShownBy,
                papers.entrySet().stream()
                        .filter(paper -> proving.contains(paper.getKey()))
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The papers, in the order of their codes. */
    public List<CamePaper> shown() {
        return papers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(paper -> new CamePaper(paper.getKey(), paper.getValue()))
                .toList();
    }

    @Override
    public String toString() {
        return "JoiningClaim[" + groupCode + "]";
    }
}
