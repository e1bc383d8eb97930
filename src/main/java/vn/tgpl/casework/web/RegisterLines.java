package vn.tgpl.casework.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.list.RegisterRow;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.people.SensitiveFact;
import vn.tgpl.people.Sight;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** Turns rows of the register into lines; who is not of the team of the office's cases sees sensitive facts masked. */
@Component
class RegisterLines {

    private static final String UNKNOWN = "–";

    private final CaseTexts texts;
    private final Catalogue catalogue;

    RegisterLines(CaseTexts texts, Catalogue catalogue) {
        this.texts = texts;
        this.catalogue = catalogue;
    }

    RegisterLine line(RegisterRow row, Actor reader) {
        Sight sight = Sight.of(reader, false);
        String masked = texts.text("casework.masked");
        return new RegisterLine(
                "/cases/" + row.id(),
                String.valueOf(row.number()),
                Display.dateOf(row.acceptedAt()),
                row.code(),
                people(row),
                sight.shows(SensitiveFact.CHILD) ? births(row) : masked,
                sexes(row),
                sight.shows(SensitiveFact.ETHNICITY)
                        ? texts.label(
                                CodeList.ETHNICITY,
                                row.ethnicityCode(),
                                row.acceptedAt().atZone(Vietnam.ZONE).toLocalDate())
                        : masked,
                sight.shows(SensitiveFact.ADDRESS) ? address(row) : masked,
                sight.shows(SensitiveFact.ID_NUMBER) ? Objects.requireNonNullElse(row.nationalId(), "") : masked,
                group(row, sight, masked),
                sight.shows(SensitiveFact.MATTER) ? row.summary() : masked,
                texts.field(row.fieldCode(), row.acceptedAt()) + " – " + texts.form(row.form()),
                practitioners(row),
                Objects.requireNonNullElse(row.decisions(), ""),
                joined(
                        Display.date(row.closedOn()),
                        texts.label(CodeList.CLOSING_RESULT, row.resultCode(), row.closedOn())));
    }

    private String people(RegisterRow row) {
        return row.others() == null
                ? row.beneficiaryName()
                : texts.text("casework.register.andOthers", row.beneficiaryName(), row.others());
    }

    /** Of everybody who is helped, in the order of their names. */
    private static String births(RegisterRow row) {
        String first = birth(row);
        return row.otherBirths() == null ? first : (first.isEmpty() ? UNKNOWN : first) + "; " + row.otherBirths();
    }

    private String sexes(RegisterRow row) {
        if (row.otherSexes().isEmpty()) {
            return sex(row.sex(), "");
        }
        return Stream.concat(
                        Stream.of(sex(row.sex(), UNKNOWN)),
                        row.otherSexes().stream().map(one -> sex(one, UNKNOWN)))
                .collect(Collectors.joining("; "));
    }

    private String sex(@Nullable String sex, String unknown) {
        return sex == null ? unknown : texts.text("shared.sex." + sex);
    }

    private String practitioners(RegisterRow row) {
        String now = Objects.requireNonNullElse(row.practitionerNames(), "");
        if (row.formerNames() == null) {
            return now;
        }
        String formerly = texts.text("casework.register.formerly", row.formerNames());
        return now.isEmpty() ? formerly : now + "; " + formerly;
    }

    private String group(RegisterRow row, Sight sight, String masked) {
        LocalDate accepted = row.acceptedAt().atZone(Vietnam.ZONE).toLocalDate();
        String code = row.groupCode();
        return SensitiveFact.ofGroup(code, catalogue.group(code, accepted).orElse(null)).stream()
                        .allMatch(sight::shows)
                ? catalogue.groupLabel(code, accepted)
                : masked;
    }

    private static String birth(RegisterRow row) {
        if (row.birthDate() != null) {
            return Display.date(row.birthDate());
        }
        return row.birthYear() == null ? "" : String.valueOf(row.birthYear());
    }

    /** The book is printed and leaves as a sheet: an address nobody should write to or come to stands in it as its commune. */
    private String address(RegisterRow row) {
        return row.addressLine() == null || row.safety().mayBeVisited()
                ? joined(row.addressLine(), place(row))
                : joined(place(row), texts.text("casework.register.addressUnsafe"));
    }

    /** The commune, or the province where no more is known. */
    private @Nullable String place(RegisterRow row) {
        if (row.communeCode() != null) {
            return catalogue.communeName(row.communeCode());
        }
        return row.provinceCode() == null ? null : catalogue.provinceName(row.provinceCode());
    }

    private static String joined(@Nullable String first, @Nullable String second) {
        return Stream.of(first, second)
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
