package vn.tgpl.catalog.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.AreaKind;

/** The villages of all times that are especially difficult areas, by the code of their commune. */
record Villages(Map<String, List<ListedVillage>> byCommune) {

    static final Villages NONE = new Villages(Map.of());

    Villages {
        byCommune = Map.copyOf(byCommune);
    }

    List<String> names(String commune, LocalDate day) {
        return listed(commune, day).map(VillageName::text).toList();
    }

    /** Unknown where no village of the commune is listed on that day. */
    AreaKind area(String commune, @Nullable String village, LocalDate day) {
        List<VillageName> listed = listed(commune, day).toList();
        if (listed.isEmpty()) {
            return AreaKind.UNKNOWN;
        }
        if (village == null) {
            return AreaKind.VILLAGE_NOT_TOLD;
        }
        VillageName told = new VillageName(village);
        return listed.stream().anyMatch(told::isSameAs) ? AreaKind.DIFFICULT : AreaKind.VILLAGE_NOT_FOUND;
    }

    /** The last day before that one on which a village of that name was listed; null where none was. */
    @Nullable
    LocalDate ended(String commune, String village, LocalDate day) {
        VillageName told = new VillageName(village);
        return of(commune)
                .filter(one -> one.name().isNamedAs(told))
                .flatMap(one -> Stream.ofNullable(one.validity().to()))
                .filter(last -> last.isBefore(day))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private Stream<VillageName> listed(String commune, LocalDate day) {
        return of(commune).filter(village -> village.validity().contains(day)).map(ListedVillage::name);
    }

    private Stream<ListedVillage> of(String commune) {
        return byCommune.getOrDefault(commune, List.of()).stream();
    }
}
