package vn.tgpl.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * As what somebody is said to join a case; all of it is his own.
 *
 * @param groups of Luật TGPL 2017 Đ7, at least one, one of them the principal one
 * @param statusCode procedural status of the person, null when it was not told
 * @param claimedAs asked of groups that take in companions, null when it was not told
 * @param connectedMatter whether the matter is connected with what makes him entitled, null when it was not told (NĐ
 *     162/2025/NĐ-CP Đ21)
 * @param notifiedAt when a procedural authority told of him, null where none did (Luật TGPL 2017 Đ31 k3)
 * @param villageNotListed somebody looked through the villages of the commune that are listed, and the person lives in none
 * @param areaShownBy the paper that says that he resides in an especially difficult area where no list is on record, null when
 *     none was named
 * @param papers those that were shown by their codes, with what stands on each
 * @param handedIn what he handed in besides
 */
public record JoiningClaim(
        List<GroupClaim> groups,
        @Nullable String statusCode,
        @Nullable ClaimedAs claimedAs,
        @Nullable Boolean connectedMatter,
        @Nullable Instant notifiedAt,
        boolean villageNotListed,
        @Nullable String areaShownBy,
        Map<String, PaperShown> papers,
        HandedIn handedIn) {

    public JoiningClaim {
        groups = List.copyOf(groups);
        papers = Map.copyOf(papers);
    }

    /** The group he counts in. */
    public String groupCode() {
        return groups.stream()
                .filter(GroupClaim::principal)
                .findFirst()
                .orElse(groups.get(0))
                .code();
    }

    public Set<String> groupCodes() {
        return groups.stream().map(GroupClaim::code).collect(Collectors.toUnmodifiableSet());
    }

    /** Those he belongs to besides. */
    public Set<String> otherGroups() {
        String principal = groupCode();
        return groups.stream()
                .map(GroupClaim::code)
                .filter(code -> !code.equals(principal))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same with those of the papers that can prove one of his groups. */
    public JoiningClaim with(Set<String> proving) {
        return new JoiningClaim(
                groups,
                statusCode,
                claimedAs,
                connectedMatter,
                notifiedAt,
                villageNotListed,
                areaShownBy,
                papers.entrySet().stream()
                        .filter(paper -> proving.contains(paper.getKey()))
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)),
                handedIn);
    }

    /** The same as one of these groups; as all that are claimed where there are none. */
    public JoiningClaim as(Collection<GroupClaim> found) {
        return found.isEmpty()
                ? this
                : new JoiningClaim(
                        List.copyOf(found),
                        statusCode,
                        claimedAs,
                        connectedMatter,
                        notifiedAt,
                        villageNotListed,
                        areaShownBy,
                        papers,
                        handedIn);
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
        return "JoiningClaim[" + groupCode() + "]";
    }
}
