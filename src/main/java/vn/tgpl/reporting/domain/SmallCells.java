package vn.tgpl.reporting.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
     * The values whose numbers are not shown: those too small and, where that is only one, the next smallest too, for
     * otherwise the total would give it away.
     */
    public static Set<String> hidden(List<Slice> slices) {
        List<Slice> ascending = new ArrayList<>(slices);
        ascending.sort(Comparator.comparingLong(Slice::count));
        long small = ascending.stream().filter(slice -> slice.count() < LEAST).count();
        long hidden = small == 1 ? 2 : small;
        return ascending.stream().limit(hidden).map(Slice::value).collect(Collectors.toUnmodifiableSet());
    }
}
