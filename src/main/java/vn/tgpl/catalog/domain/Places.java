package vn.tgpl.catalog.domain;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.AreaView;
import vn.tgpl.catalog.CommuneView;
import vn.tgpl.catalog.ProvinceView;
import vn.tgpl.shared.DateRange;
import vn.tgpl.shared.VietnameseText;

/** Provinces and communes of all times. */
final class Places {

    private final List<ProvinceView> provinces;
    private final List<FoldedCommune> communes;
    private final Map<String, CommuneView> byCode;
    private final Map<String, List<DateRange>> difficult;
    private final Villages villages;
    private final Map<String, Set<DateRange>> lists;

    /**
     * @param difficult by commune, when all of it is an especially difficult area
     * @param villages those that are where the commune as a whole is not
     */
    Places(
            List<ProvinceView> provinces,
            List<CommuneView> communes,
            Map<String, List<DateRange>> difficult,
            Villages villages) {
        Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        this.provinces = provinces.stream()
                .sorted(Comparator.comparing(ProvinceView::name, vietnamese))
                .toList();
        this.communes = communes.stream()
                .sorted(Comparator.comparing(CommuneView::name, vietnamese))
                .map(commune -> new FoldedCommune(commune, VietnameseText.fold(commune.name())))
                .toList();
        this.byCode = communes.stream().collect(Collectors.toUnmodifiableMap(CommuneView::code, Function.identity()));
        this.difficult = Map.copyOf(difficult);
        this.villages = villages;
        this.lists = communes.stream()
                .collect(Collectors.groupingBy(
                        CommuneView::provinceCode,
                        Collectors.flatMapping(
                                commune -> difficult.getOrDefault(commune.code(), List.of()).stream(),
                                Collectors.toUnmodifiableSet())));
    }

    List<ProvinceView> provincesInForce(LocalDate day) {
        return provinces.stream()
                .filter(province -> province.validity().contains(day))
                .toList();
    }

    /**
     * The province that stands on that day where the named one stood: itself, or the one it was merged into. Codes that name
     * each other as successors lead nowhere, and the first is kept.
     */
    String provinceStanding(String code, LocalDate day) {
        Set<String> passed = new HashSet<>();
        String standing = code;
        while (passed.add(standing)) {
            String now = standing;
            List<ProvinceView> known = provinces.stream()
                    .filter(province -> province.code().equals(now))
                    .toList();
            if (known.stream().anyMatch(province -> !hasEnded(province.validity(), day))) {
                return standing;
            }
            Optional<String> next = known.stream()
                    .max(Comparator.comparing(province -> province.validity().from()))
                    .map(ProvinceView::successorCode);
            if (next.isEmpty()) {
                return standing;
            }
            standing = next.get();
        }
        return code;
    }

    String provinceName(String code) {
        return provinces.stream()
                .filter(province -> province.code().equals(code))
                .max(Comparator.comparing(province -> province.validity().from()))
                .map(ProvinceView::name)
                .orElse(code);
    }

    List<CommuneView> communesInForce(String provinceCode, LocalDate day) {
        return communes.stream()
                .map(FoldedCommune::view)
                .filter(commune -> commune.provinceCode().equals(provinceCode))
                .filter(commune -> commune.validity().contains(day))
                .toList();
    }

    Optional<CommuneView> commune(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    List<CommuneView> search(String words, LocalDate day, int limit) {
        String sought = VietnameseText.fold(words);
        if (sought.isEmpty()) {
            return List.of();
        }
        return communes.stream()
                .filter(commune -> commune.folded().contains(sought))
                .filter(commune -> commune.view().validity().contains(day))
                .sorted(Comparator.comparing(commune -> !commune.folded().startsWith(sought)))
                .limit(limit)
                .map(FoldedCommune::view)
                .toList();
    }

    // Luật TGPL Đ7 k4: the list names communes, and villages of other communes
    AreaKind area(String communeCode, @Nullable String village, LocalDate day) {
        String code = standing(communeCode, day);
        if (isListed(code, day)) {
            return AreaKind.DIFFICULT;
        }
        AreaKind known = villages.area(code, village, day);
        if (known != AreaKind.UNKNOWN) {
            return known;
        }
        return commune(code)
                .map(one -> hasList(one.provinceCode(), day) ? AreaKind.ORDINARY : AreaKind.NO_LIST)
                .orElse(AreaKind.UNKNOWN);
    }

    AreaView areaView(String communeCode, @Nullable String village, LocalDate day) {
        String code = standing(communeCode, day);
        AreaKind kind = area(communeCode, village, day);
        boolean asked = kind != AreaKind.DIFFICULT && kind != AreaKind.UNKNOWN;
        return new AreaView(
                kind,
                asked ? villages.names(code, day) : List.of(),
                village,
                asked && village != null ? villages.ended(code, village, day) : null);
    }

    /** The villages of the commune that are listed on that day. */
    List<String> villages(String communeCode, LocalDate day) {
        return villages.names(standing(communeCode, day), day);
    }

    private boolean isListed(String code, LocalDate day) {
        return difficult.getOrDefault(code, List.of()).stream().anyMatch(period -> period.contains(day));
    }

    /**
     * The code that stands on that day for the place of an address written down with an earlier one: what was decided since
     * is decided of it (Luật TGPL Đ7 k4). Codes that name each other as successors lead nowhere, and the first is kept.
     */
    private String standing(String communeCode, LocalDate day) {
        String code = communeCode;
        for (int step = 0; step <= byCode.size(); step++) {
            Optional<String> next = commune(code)
                    .filter(one -> hasEnded(one.validity(), day))
                    .map(CommuneView::successorCode)
                    .filter(byCode::containsKey);
            if (next.isEmpty()) {
                return code;
            }
            code = next.get();
        }
        return communeCode;
    }

    private static boolean hasEnded(DateRange validity, LocalDate day) {
        return validity.to() != null && validity.to().isBefore(day);
    }

    /** Whether a commune of the province is listed as a whole on that day, so that the list is on record; a village alone tells of none. */
    boolean hasList(String provinceCode, LocalDate day) {
        return lists.getOrDefault(provinceCode, Set.of()).stream().anyMatch(period -> period.contains(day));
    }

    private record FoldedCommune(CommuneView view, String folded) {}
}
