package vn.tgpl.catalog.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tgpl.catalog.CommuneKind;
import vn.tgpl.catalog.CommuneView;
import vn.tgpl.catalog.PlacedAddress;
import vn.tgpl.catalog.ProvinceView;
import vn.tgpl.shared.VietnameseText;

/** Reads written addresses of the two levels there are since 1 July 2025: house and hamlet, commune, province. */
final class AddressReader {

    private static final Pattern PROVINCE = Pattern.compile("^(tinh|thanh pho|tp\\.?) +");
    private static final Pattern COMMUNE = Pattern.compile("^(xa|phuong|p\\.|dac khu|thi tran) +");
    private static final Pattern WARD = Pattern.compile("^(phuong|p\\.) .*");
    private static final Pattern RURAL = Pattern.compile("^xa .*");

    private AddressReader() {}

    /** Empty unless exactly one commune fits; an address of the time of districts is left as it is. */
    static Optional<PlacedAddress> read(String address, Places places, LocalDate day) {
        List<String> parts =
                Arrays.stream(address.split(",", -1)).map(String::strip).toList();
        int province = parts.size() - 1;
        int commune = province - 1;
        if (commune < 0 || (commune > 0 && isCommuneByItsWord(parts.get(commune - 1)))) {
            return Optional.empty();
        }
        List<CommuneView> found = places.provincesInForce(day).stream()
                .filter(one -> names(parts.get(province), one))
                .flatMap(one -> places.communesInForce(one.code(), day).stream())
                .filter(one -> names(parts.get(commune), one))
                .toList();
        return found.size() == 1
                ? Optional.of(new PlacedAddress(found.get(0), String.join(", ", parts.subList(0, commune))))
                : Optional.empty();
    }

    private static boolean names(String part, ProvinceView province) {
        return bare(part, PROVINCE).equals(bare(province.name(), PROVINCE));
    }

    private static boolean names(String part, CommuneView commune) {
        String folded = VietnameseText.fold(part);
        boolean otherKind = WARD.matcher(folded).matches()
                ? commune.kind() != CommuneKind.WARD
                : RURAL.matcher(folded).matches() && commune.kind() != CommuneKind.COMMUNE;
        return !otherKind && bare(part, COMMUNE).equals(VietnameseText.fold(commune.name()));
    }

    private static boolean isCommuneByItsWord(String part) {
        return COMMUNE.matcher(VietnameseText.fold(part)).find();
    }

    private static String bare(String part, Pattern word) {
        return word.matcher(VietnameseText.fold(part)).replaceFirst("");
    }
}
