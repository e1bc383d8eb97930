package vn.tgpl.audit.domain;

import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.PhoneNumber;
import vn.tgpl.shared.VietnameseText;

/**
 * Words somebody searched for, read so that other ways to write the same are the same.
 *
 * @param same what stands for them all
 */
public record SearchedWords(Kind kind, String same) {

    /** What they look like. */
    public enum Kind {
        NAME,
        NUMBER,
        PHONE
    }

    static SearchedWords of(String typed) {
        return NationalId.parse(typed)
                .map(number -> new SearchedWords(Kind.NUMBER, number.value()))
                .or(() -> PhoneNumber.parse(typed).map(phone -> new SearchedWords(Kind.PHONE, phone.value())))
                .orElseGet(() -> folded(VietnameseText.fold(typed)));
    }

    private static SearchedWords folded(String folded) {
        return new SearchedWords(folded.chars().anyMatch(Character::isDigit) ? Kind.NUMBER : Kind.NAME, folded);
    }

    @Override
    public String toString() {
        return "SearchedWords[" + kind + "]";
    }
}
