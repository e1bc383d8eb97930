package vn.tgpl.platform.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares what was, what somebody else made of it, and what is typed. */
public final class ThreeWay {

    private ThreeWay() {}

    /**
     * What reads differently for the two, in the order of the form. What only one of them changed is his; what both changed, or
     * what nobody can tell because it is not known how it stood before, is to be chosen.
     *
     * @param before by key; null when it is not known
     */
    public static List<MergedPart> of(@Nullable Map<String, Before> before, List<Part> theirs, List<Part> mine) {
        Map<String, Part> stored = byKey(theirs);
        Map<String, Part> typed = byKey(mine);
        Map<String, Part> all = new LinkedHashMap<>(typed);
        stored.forEach(all::putIfAbsent);
        List<MergedPart> differing = new ArrayList<>();
        all.forEach((key, any) -> compare(
                        before == null ? null : before.getOrDefault(key, Before.NOTHING),
                        stored.getOrDefault(key, any.emptied()),
                        typed.getOrDefault(key, any.emptied()))
                .ifPresent(differing::add));
        return differing;
    }

    private static Optional<MergedPart> compare(@Nullable Before before, Part theirs, Part mine) {
        String his = theirs.mark();
        String was = before == null ? null : before.mark();
        String own = was != null && mine.keeps(was) ? was : mine.keeps(his) ? his : mine.mark();
        if (own.equals(his)) {
            return Optional.empty();
        }
        Side side = own.equals(was) ? Side.THEIRS : his.equals(was) ? Side.MINE : Side.BOTH;
        return Optional.of(new MergedPart(before == null ? null : before.shown(), theirs, mine, side));
    }

    private static Map<String, Part> byKey(List<Part> parts) {
        Map<String, Part> byKey = new LinkedHashMap<>();
        parts.forEach(part -> byKey.put(part.key(), part));
        return byKey;
    }
}
