package vn.tgpl.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the QR code of an identity card tells: number, former number, name, birth, sex, residence, day of issue. */
public record CitizenCard(
        NationalId nationalId,
        @Nullable String formerNumber,
        String fullName,
        BirthDate birth,
        @Nullable Sex sex,
        String residence,
        @Nullable LocalDate issuedOn) {

    private static final int FEWEST_FIELDS = 6;

    /** Reads the scanned line; later cards carry more fields, which are left aside. */
    public static Optional<CitizenCard> parse(@Nullable String scanned, LocalDate today) {
        if (scanned == null) {
            return Optional.empty();
        }
        List<String> fields = List.of(VietnameseText.nfc(scanned).split("\\|", -1));
        if (fields.size() < FEWEST_FIELDS) {
            return Optional.empty();
        }
        Optional<NationalId> id = NationalId.parse(fields.get(0));
        Optional<BirthDate> birth = birth(fields.get(3), today);
        String name = VietnameseText.nfc(fields.get(2));
        if (id.isEmpty() || birth.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CitizenCard(
                id.get(),
                blankToNull(fields.get(1)),
                name,
                birth.get(),
                sex(fields.get(4)),
                VietnameseText.nfc(fields.get(5)),
                fields.size() > FEWEST_FIELDS ? TypedDate.parse(fields.get(6)).orElse(null) : null));
    }

    /** Day and month are zeros where only the year is known. */
    private static Optional<BirthDate> birth(String printed, LocalDate today) {
        String digits = printed.strip();
        return BirthDate.parse(digits.startsWith("0000") ? digits.substring(4) : digits, today);
    }

    private static @Nullable Sex sex(String printed) {
        return switch (VietnameseText.fold(printed)) {
            case "nam" -> Sex.MALE;
            case "nu" -> Sex.FEMALE;
            default -> null;
        };
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    @Override
    public String toString() {
        return "CitizenCard[masked]";
    }
}
