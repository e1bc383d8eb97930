package vn.tgpl.reporting.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tgpl.shared.AccessScope;

/**
 * Keeps numbers that could point at a person from readers outside the centre (Luật 91/2025/QH15; Luật TGPL Đ6 k1). A
 * province lists its cases by form, field and office with their names, so that only the group, which no list tells, is
 * kept from it; the country sees numbers alone, and no small one.
 */
public final class SmallCells {

    /** The least number that is shown. */
    public static final int LEAST = 5;

    private SmallCells() {}

    /** By what a reader's numbers are told apart without the small ones. */
    public static Set<Dimension> keptFrom(AccessScope scope) {
        return switch (scope.level()) {
            case ALL -> EnumSet.allOf(Dimension.class);
            case PROVINCE -> EnumSet.of(Dimension.GROUP);
            case NONE, OWN, OFFICE, CENTRE -> EnumSet.noneOf(Dimension.class);
        };
    }

    /**
     * The values whose numbers are not shown: those too small and, as long as the total would give one of them away or
     * they make less than the least together, the next smallest too. All of them, when even that does not help.
     */
    public static Set<String> hidden(List<Slice> slices) {
        List<Slice> ascending = new ArrayList<>(slices);
        ascending.sort(Comparator.comparingLong(Slice::count));
        Set<String> hidden = new HashSet<>();
        long together = 0;
        for (Slice slice : ascending) {
            boolean tooSmall = slice.count() < LEAST;
            boolean covers = !hidden.isEmpty() && (hidden.size() == 1 || together < LEAST);
            if (tooSmall || covers) {
                hidden.add(slice.value());
                together += slice.count();
            }
        }
        return Set.copyOf(hidden);
    }
}
