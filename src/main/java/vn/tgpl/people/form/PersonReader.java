package vn.tgpl.people.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.ListedVillages;
import vn.tgpl.people.ContactSafety;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.PhoneNumber;
import vn.tgpl.shared.TypedDate;

/** Makes facts of what was typed of a person, or says at each field what cannot be read. */
@Component
public class PersonReader {

    private final Catalogue catalogue;
    private final Clock clock;

    PersonReader(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Of somebody new: what is chosen must be in force today.
     *
     * @param errors at the nested path of the fields
     * @return empty when anything is wrong
     */
    public Optional<PersonFacts> read(PersonFields fields, Errors errors) {
        return read(fields, null, errors);
    }

    /**
     * @param stored what is on record of him, which stays right though it has ended; null of somebody new
     * @param errors at the nested path of the fields
     * @return empty when anything is wrong
     */
    public Optional<PersonFacts> read(PersonFields fields, @Nullable PersonFacts stored, Errors errors) {
        LocalDate today = LocalDate.now(clock);
        NationalId nationalId = parsed("nationalId", fields.getNationalId(), NationalId::parse, errors);
        refuseNoSuchDay("birth", fields.getBirth(), errors);
        BirthDate birth = parsed("birth", fields.getBirth(), typed -> BirthDate.parse(typed, today), errors);
        PhoneNumber phone = parsed("phone", fields.getPhone(), PhoneNumber::parse, errors);
        String old = parsed("oldIdNumber", fields.getOldIdNumber(), PaperNumber::parse, errors);
        checkChoices(fields, stored, today, errors);
        ContactSafety safety = fields.safety();
        if (fields.getSafetyReason() != null && safety.reason() == null) {
            errors.rejectValue("safetyReason", "people.form.safetyReason.ofNothing");
        }
        ListedVillages village = village(fields, stored, today, errors);
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new PersonFacts(
                Objects.requireNonNull(fields.getFullName()),
                nationalId,
                old,
                birth,
                fields.getSex(),
                fields.getEthnicityCode(),
                // another one beside that of the commune was refused
                catalogue.provinceOf(fields.getCommuneCode(), fields.getProvinceCode()),
                fields.getCommuneCode(),
                village.name(),
                fields.getAddressLine(),
                phone,
                safety,
                fields.getContactNote()));
    }

    /** One that is on record stays as it is written there. */
    private ListedVillages village(PersonFields fields, @Nullable PersonFacts stored, LocalDate today, Errors errors) {
        String commune = fields.getCommuneCode();
        String typed = fields.getVillage();
        if (stored != null
                && Objects.equals(commune, stored.communeCode())
                && Objects.equals(typed, stored.village())) {
            return new ListedVillages(typed, List.of());
        }
        ListedVillages village = ListedVillages.of(catalogue, commune, typed, today);
        if (village.areSeveral()) {
            errors.rejectValue("village", "people.form.village.several", new Object[] {village.names()}, null);
        }
        return village;
    }

    private void checkChoices(PersonFields fields, @Nullable PersonFacts stored, LocalDate today, Errors errors) {
        String ethnicity = fields.getEthnicityCode();
        if (ethnicity != null
                && (stored == null || !ethnicity.equals(stored.ethnicityCode()))
                && catalogue.choosable(CodeList.ETHNICITY, ethnicity, today).isEmpty()) {
            errors.rejectValue("ethnicityCode", "validation.unknownChoice");
        }
        String commune = fields.getCommuneCode();
        if (commune != null
                && (stored == null || !commune.equals(stored.communeCode()))
                && catalogue
                        .commune(commune)
                        .filter(found -> found.validity().contains(today))
                        .isEmpty()) {
            errors.rejectValue("communeCode", "validation.unknownChoice");
        }
        refuseCommuneOfAnotherProvince(fields, errors);
        String province = catalogue.provinceOf(fields.getCommuneCode(), fields.getProvinceCode());
        if (province != null
                && commune == null
                && (stored == null || !province.equals(stored.provinceCode()))
                && catalogue.provincesInForce(today).stream()
                        .noneMatch(each -> each.code().equals(province))) {
            errors.rejectValue("provinceCode", "validation.unknownChoice");
        }
    }

    /** Without script the communes do not follow the province: nobody can tell which of the two was meant. */
    private void refuseCommuneOfAnotherProvince(PersonFields fields, Errors errors) {
        String commune = fields.getCommuneCode();
        String province = fields.getProvinceCode();
        if (commune != null
                && province != null
                && catalogue
                        .commune(commune)
                        .filter(found -> !found.provinceCode().equals(province))
                        .isPresent()) {
            errors.rejectValue("communeCode", "people.form.commune.ofAnotherProvince");
        }
    }

    private static void refuseNoSuchDay(String field, @Nullable String typed, Errors errors) {
        TypedDate.notInCalendar(typed)
                .ifPresent(day -> errors.rejectValue(field, "validation.notInCalendar", new Object[] {day}, null));
    }

    private static <T> @Nullable T parsed(
            String field, @Nullable String typed, Function<String, Optional<T>> reader, Errors errors) {
        if (typed == null) {
            return null;
        }
        Optional<T> value = reader.apply(typed);
        if (value.isEmpty() && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "people.form." + field + ".invalid");
        }
        return value.orElse(null);
    }
}
