package vn.tgpl.reporting.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.AccessScope.Level;

/**
 * Keeps numbers that could point at a person from readers outside the centre (Luật 91/2025/QH15; Luật TGPL Đ6 k1).
 */
public final class SmallCells {

    /** The least number that is shown. */
    public static final int LEAST = 5;

    private SmallCells() {}

    public static boolean applyTo(AccessScope scope) {
        return scope.level() == Level.PROVINCE || scope.level() == Level.ALL;
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
