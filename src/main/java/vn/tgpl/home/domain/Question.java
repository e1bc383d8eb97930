package vn.tgpl.home.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tgpl.casework.CasePaperNumber;
import vn.tgpl.platform.CodePart;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.PhoneNumber;
import vn.tgpl.shared.TypedDate;
import vn.tgpl.shared.VietnameseText;

/**
 * What was typed into the one search box, understood.
 *
 * @param text the words, or the code in its usual form
 */
public record Question(Kind kind, String text) {

    /** From the surest reading to the widest. */
    public enum Kind {
        NATIONAL_ID,
        CASE_CODE,
        RECEIPT,
        REFERRAL,
        /** A {@link CasePaperNumber}; it may name several. */
        PAPER_NUMBER,
        DATE,
        PHONE,
        CODE_PART,
        NAME
    }

    private static final Set<Kind> EXACT = EnumSet.of(Kind.NATIONAL_ID, Kind.CASE_CODE, Kind.RECEIPT, Kind.REFERRAL);

    private static final Pattern CASE_CODE =
            Pattern.compile("[\\p{Lu}\\d-]{1,20}\\.(TGTT|DDNTT|\\u0110DNTT|TV)(\\.\\d{0,9}(\\.\\d{0,4})?)?");
    private static final Pattern RECEIPT = Pattern.compile("TN\\.[\\p{Lu}\\d-]{1,20}\\.\\d{1,9}\\.\\d{4}");
    private static final Pattern REFERRAL = Pattern.compile("GT-?([0-9A-Z]{4})-?([0-9A-Z]{4})");

    /** Empty when nothing was typed. */
    public static Optional<Question> read(String typed) {
        String words = VietnameseText.nfc(typed);
        return words.isEmpty() ? Optional.empty() : Optional.of(understood(words));
    }

    private static Question understood(String words) {
        String code = words.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        var referral = REFERRAL.matcher(code);
        Optional<NationalId> nationalId = NationalId.parse(words);
        if (nationalId.isPresent()) {
            return new Question(Kind.NATIONAL_ID, nationalId.get().value());
        }
        if (RECEIPT.matcher(code).matches()) {
            return new Question(Kind.RECEIPT, code);
        }
        if (CASE_CODE.matcher(code).matches()) {
            return new Question(Kind.CASE_CODE, code.replace('\u0110', 'D'));
        }
        if (referral.matches()) {
            return new Question(Kind.REFERRAL, "GT-" + referral.group(1) + "-" + referral.group(2));
        }
        return CasePaperNumber.parse(words)
                .map(paper -> new Question(Kind.PAPER_NUMBER, paper.folded()))
                .or(() -> TypedDate.parse(words).map(day -> new Question(Kind.DATE, day.toString())))
                .orElseGet(() -> wide(words));
    }

    private static Question wide(String words) {
        if (PhoneNumber.parse(words).isPresent()) {
            return new Question(Kind.PHONE, words);
        }
        return CodePart.parse(words)
                .map(part -> new Question(Kind.CODE_PART, part.text()))
                .orElseGet(() -> new Question(Kind.NAME, words));
    }

    /** Names exactly one thing, so that finding one is finding it. */
    public boolean isExact() {
        return EXACT.contains(kind);
    }

    /** Of a {@link Kind#DATE}. */
    LocalDate day() {
        return LocalDate.parse(text);
    }

    @Override
    public String toString() {
        return "Question[" + kind + "]";
    }
}
