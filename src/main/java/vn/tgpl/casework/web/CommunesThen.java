package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.JoinedBeneficiary;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CommuneView;
import vn.tgpl.catalog.ProvinceView;
import vn.tgpl.intake.OpenFact;
import vn.tgpl.offices.Offices;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.OfficeId;

/** The communes in which somebody may have resided on the day on which he was accepted or joined (Luật TGPL 2017 Đ7 k4). */
@Component
class CommunesThen {

    private final Catalogue catalogue;
    private final Offices offices;
    private final Clock clock;

    CommunesThen(Catalogue catalogue, Offices offices, Clock clock) {
        this.catalogue = catalogue;
        this.offices = offices;
        this.clock = clock;
    }

    /** Who papers are told of, null for the principal beneficiary. */
    static CaseFile.Person person(CaseFile file, @Nullable UUID person) {
        return person == null
                ? file.beneficiary()
                : file.joinedAs(person).map(JoinedBeneficiary::person).orElseThrow(NotFound::new);
    }

    /** Those to choose from while nobody told where he resided that day; else none. */
    List<Option> options(Set<OpenFact> owed, CaseFile file, @Nullable UUID person) {
        if (file.residence(person).communeCode() != null || !owed.contains(OpenFact.AREA)) {
            return List.of();
        }
        return all(file, person);
    }

    List<Option> all(CaseFile file, @Nullable UUID person) {
        List<CommuneView> communes = of(file, person);
        boolean one =
                communes.stream().map(CommuneView::provinceCode).distinct().count() < 2;
        return communes.stream()
                .map(commune -> new Option(commune.code(), one ? commune.name() : withProvince(commune)))
                .toList();
    }

    /** Every province of that day. */
    List<Option> provinces(LocalDate on) {
        return catalogue.provincesInForce(on).stream()
                .map(province -> new Option(province.code(), province.name()))
                .toList();
    }

    /** The communes of a province, of that day. */
    List<Option> in(String province, LocalDate on) {
        return catalogue.communesInForce(province, on).stream()
                .map(commune -> new Option(commune.code(), commune.name()))
                .toList();
    }

    /** Whether it stood that day, in whatever province. */
    boolean isOf(String commune, LocalDate on) {
        return catalogue
                .commune(commune)
                .filter(known -> catalogue.communesInForce(known.provinceCode(), on).stream()
                        .anyMatch(each -> each.code().equals(commune)))
                .isPresent();
    }

    boolean liesIn(@Nullable String province, String commune) {
        return catalogue
                .commune(commune)
                .filter(known -> known.provinceCode().equals(province))
                .isPresent();
    }

    /** With which province the choice begins: that of the commune, or else of the person or the case. */
    @Nullable
    String province(@Nullable String commune, CaseFile file, @Nullable UUID person) {
        return Optional.ofNullable(commune)
                .flatMap(catalogue::commune)
                .map(CommuneView::provinceCode)
                .or(() -> provinces(file, person).findFirst())
                .orElse(null);
    }

    boolean areNone(String code, CaseFile file, @Nullable UUID person) {
        return of(file, person).stream().noneMatch(commune -> commune.code().equals(code));
    }

    /** Those in force on that day, of where his province and that of the case lie today: he may have moved since. */
    private List<CommuneView> of(CaseFile file, @Nullable UUID person) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = person == null
                ? Days.of(file.head().acceptedAt())
                : file.joinedAs(person).orElseThrow(NotFound::new).addedOn();
        Set<String> meant = provinces(file, person)
                .map(province -> catalogue.provinceStanding(province, today))
                .collect(Collectors.toUnmodifiableSet());
        return catalogue.provincesInForce(day).stream()
                .map(ProvinceView::code)
                .filter(province -> meant.contains(catalogue.provinceStanding(province, today)))
                .distinct()
                .flatMap(province -> catalogue.communesInForce(province, day).stream())
                .toList();
    }

    private Stream<String> provinces(CaseFile file, @Nullable UUID person) {
        return Stream.of(
                        Optional.ofNullable(person(file, person).provinceCode()),
                        Optional.ofNullable(offices.get(new OfficeId(file.head().centreId()))
                                .provinceCode()))
                .flatMap(Optional::stream);
    }

    private String withProvince(CommuneView commune) {
        return commune.name() + ", " + catalogue.provinceName(commune.provinceCode());
    }
}
