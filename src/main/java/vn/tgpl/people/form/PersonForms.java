package vn.tgpl.people.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CommuneView;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.platform.EndedChoices;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.CitizenCard;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.Sex;

/** Fills a person's fields and gives their choices. */
@Component
public class PersonForms {

    private final Catalogue catalogue;
    private final EndedChoices ended;
    private final MessageSource messages;
    private final Clock clock;

    PersonForms(Catalogue catalogue, EndedChoices ended, MessageSource messages, Clock clock) {
        this.catalogue = catalogue;
        this.ended = ended;
        this.messages = messages;
        this.clock = clock;
    }

    public void fill(PersonFields fields, PersonFacts facts) {
        fields.fill(facts, catalogue.provinceOf(facts.communeCode(), facts.provinceCode()));
    }

    /** Takes over what a citizen card tells; an address that cannot be read stays as it is printed, its place to be chosen. */
    public void fill(PersonFields fields, CitizenCard card) {
        fields.fill(card);
        fields.setProvinceCode(null);
        fields.setCommuneCode(null);
        fields.setVillage(null);
        catalogue.place(card.residence(), LocalDate.now(clock)).ifPresent(address -> {
            fields.setProvinceCode(address.commune().provinceCode());
            fields.setCommuneCode(address.commune().code());
            fields.setAddressLine(address.line().isEmpty() ? null : address.line());
        });
    }

    /** What may be chosen today, and what is stored though it may not be chosen any more. */
    public PersonChoices choices(PersonFields fields, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        return new PersonChoices(
                Arrays.stream(Sex.values())
                        .map(sex -> new Option(sex.name(), messages.getMessage("people.sex." + sex, null, locale)))
                        .toList(),
                ended.keep(
                        catalogue.options(CodeList.ETHNICITY, today),
                        fields.getEthnicityCode(),
                        code -> catalogue.label(CodeList.ETHNICITY, code),
                        locale),
                provinces(fields.getProvinceCode(), locale),
                ended.keep(communes(fields.getProvinceCode()), communeOnRecord(fields), catalogue::communeName, locale),
                villages(communeOnRecord(fields)),
                choices(SafetyWords::phone, locale),
                choices(SafetyWords::address, locale));
    }

    private List<String> villages(@Nullable String commune) {
        return commune == null ? List.of() : catalogue.difficultVillages(commune, LocalDate.now(clock));
    }

    private List<Option> choices(Function<Boolean, String> key, Locale locale) {
        return Stream.of(true, false)
                .map(safe -> new Option(safe.toString(), messages.getMessage(key.apply(safe), null, locale)))
                .toList();
    }

    /** The provinces of today, and the one on record though it has ended. */
    public List<Option> provinces(@Nullable String onRecord, Locale locale) {
        List<Option> today = catalogue.provincesInForce(LocalDate.now(clock)).stream()
                .map(province -> new Option(province.code(), province.name()))
                .toList();
        return ended.keep(today, onRecord, catalogue::provinceName, locale);
    }

    /** Null when another province was chosen than that of the commune. */
    private @Nullable String communeOnRecord(PersonFields fields) {
        return Optional.ofNullable(fields.getCommuneCode())
                .flatMap(catalogue::commune)
                .filter(commune -> commune.provinceCode().equals(fields.getProvinceCode()))
                .map(CommuneView::code)
                .orElse(null);
    }

    /** The communes of a province; none while no province is chosen. */
    public List<Option> communes(@Nullable String provinceCode) {
        if (provinceCode == null) {
            return List.of();
        }
        return catalogue.communesInForce(provinceCode, LocalDate.now(clock)).stream()
                .map(commune -> new Option(commune.code(), catalogue.communeName(commune.code())))
                .toList();
    }

    /** What looks wrong about the identity number as typed; nothing of it hinders saving. */
    public Set<NationalId.Doubt> doubts(PersonFields fields) {
        return NationalId.parse(fields.getNationalId())
                .map(id -> id.doubts(fields.getSex(), birth(fields)))
                .orElse(Set.of());
    }

    private @Nullable BirthDate birth(PersonFields fields) {
        return BirthDate.parse(fields.getBirth(), LocalDate.now(clock)).orElse(null);
    }
}
