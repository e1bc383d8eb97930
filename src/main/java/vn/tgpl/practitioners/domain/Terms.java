package vn.tgpl.practitioners.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tgpl.shared.DateRange;

/** Contracts or suspensions of somebody, the earliest first; no two share a day. */
public record Terms(List<DateRange> ranges) {

    public static final Terms NONE = new Terms(List.of());

    /** @throws IllegalArgumentException when two share a day */
    public Terms {
        ranges = ranges.stream().sorted(Comparator.comparing(DateRange::from)).toList();
        for (int at = 0; at < ranges.size(); at++) {
            if (overlaps(at, ranges)) {
                throw new IllegalArgumentException("Two terms share a day");
            }
        }
    }

    /** Whether another that begins earlier, or on the same day and stands before it, shares a day with that one. */
    public static boolean overlaps(int at, List<DateRange> all) {
        LocalDate first = all.get(at).from();
        return IntStream.range(0, all.size())
                .filter(other -> all.get(other).from().isBefore(first)
                        || (other < at && all.get(other).from().equals(first)))
                .anyMatch(other -> all.get(other).contains(first));
    }

    /**
     * The earliest that follows on a renewal without a day between: a second renewal, counted from the contract that none goes before.
     * TT 08/2017/TT-BTP knows one; what follows all the same rests on a new selection, which nobody can tell from the days.
     */
    public Optional<DateRange> secondRenewal() {
        return IntStream.range(2, ranges.size())
                .filter(at -> follows(at) && follows(at - 1))
                .mapToObj(ranges::get)
                .findFirst();
    }

    private boolean follows(int at) {
        LocalDate before = ranges.get(at - 1).to();
        return before != null && before.plusDays(1).equals(ranges.get(at).from());
    }

    /** The one that holds on that day. */
    Optional<DateRange> on(LocalDate day) {
        return ranges.stream().filter(range -> range.contains(day)).findFirst();
    }

    /** Whether all of those are among these as they were. */
    boolean keep(Terms former) {
        return ranges.containsAll(former.ranges);
    }

    /** Whether there were some, and all had ended before that day. */
    boolean areOver(LocalDate day) {
        return !ranges.isEmpty() && ranges.stream().allMatch(range -> endedBefore(range, day));
    }

    /** The last day of the one before a day on which none holds; empty on a day of one, and before the first. */
    Optional<LocalDate> lapsedBefore(LocalDate day) {
        return on(day).isPresent()
                ? Optional.empty()
                : ranges.stream()
                        .filter(range -> endedBefore(range, day))
                        .reduce((earlier, later) -> later)
                        .map(DateRange::to);
    }

    private static boolean endedBefore(DateRange range, LocalDate day) {
        LocalDate last = range.to();
        return last != null && last.isBefore(day);
    }
}
