package vn.tgpl.intake.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One way to prove a group, said as shortly as its papers allow.
 *
 * @param oneOfEach lists of papers, by their labels; one paper of each list is needed; never empty
 */
public record PaperChoice(List<List<String>> oneOfEach) {

    public PaperChoice {
        oneOfEach = oneOfEach.stream().map(List::copyOf).toList();
    }

    /**
     * Says sets of which any one is enough as choices of which any one is enough: sets that differ in their first paper
     * alone, or in their second alone, are told together. Nothing is left out and nothing added.
     *
     * @param sets none of them empty
     */
    static List<PaperChoice> of(List<List<String>> sets) {
        Map<String, List<List<String>>> restOfFirst = new LinkedHashMap<>();
        for (List<String> set : sets) {
            restOfFirst.computeIfAbsent(set.get(0), first -> new ArrayList<>()).add(set.subList(1, set.size()));
        }
        Map<List<List<String>>, List<String>> firstsOfRest = new LinkedHashMap<>();
        restOfFirst.forEach((first, rest) ->
                firstsOfRest.computeIfAbsent(rest, none -> new ArrayList<>()).add(first));
        List<PaperChoice> choices = new ArrayList<>();
        firstsOfRest.forEach((rest, firsts) -> {
            if (rest.stream().allMatch(papers -> papers.size() == 1)) {
                choices.add(new PaperChoice(List.of(
                        firsts, rest.stream().map(papers -> papers.get(0)).toList())));
            } else {
                rest.forEach(papers -> choices.add(with(firsts, papers)));
            }
        });
        return choices;
    }

    private static PaperChoice with(List<String> firsts, List<String> papers) {
        List<List<String>> each = new ArrayList<>();
        each.add(firsts);
        papers.forEach(paper -> each.add(List.of(paper)));
        return new PaperChoice(each);
    }
}
