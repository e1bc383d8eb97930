package vn.tgpl.people.conflict;

import java.util.List;

/** What a check found, ready to be shown: who is known already, and whose interests collide. */
public record FoundLines(List<FindingLine> known, List<FindingLine> conflicts) {

    public static final FoundLines NONE = new FoundLines(List.of(), List.of());

    public FoundLines {
        known = List.copyOf(known);
        conflicts = List.copyOf(conflicts);
    }

    static FoundLines of(List<FindingLine> lines) {
        return new FoundLines(
                lines.stream().filter(FoundLines::tellsOfKnown).toList(),
                lines.stream().filter(line -> !tellsOfKnown(line)).toList());
    }

    private static boolean tellsOfKnown(FindingLine line) {
        return line.kind() == Ground.Kind.SAME_PERSON || line.kind() == Ground.Kind.SAME_MATTER_ELSEWHERE;
    }

    public boolean isEmpty() {
        return known.isEmpty() && conflicts.isEmpty();
    }
}
