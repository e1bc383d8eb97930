package vn.tgpl.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** One way to write, fold and order Vietnamese text. The SQL twins are {@code vn_fold} and {@code vn_sort_key}. */
public final class VietnameseText {

    private static final String INVISIBLE = "\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff";
    private static final Pattern BLANKS = Pattern.compile("[ \\t" + INVISIBLE + "]+");
    private static final Pattern ANY_BLANKS =
            Pattern.compile("[ \\t\\n\\r\\f\\u000b\\u0085\\u2028\\u2029" + INVISIBLE + "]+");
    private static final Pattern LINE_ENDS = Pattern.compile(" ?(\\r\\n|\\r|\\n|\\u0085|\\u2028|\\u2029) ?");
    private static final Pattern APOSTROPHES = Pattern.compile("[\\u2018\\u2019\\u02bc]");
    private static final Pattern LEFT_OUT = Pattern.compile("['`\\u00b4\\u2018\\u2019\\u02bc]");
    private static final Pattern BARRED_B = Pattern.compile("[\\u0180\\u0181\\u0243\\u0253]");
    private static final Pattern BARRED_D = Pattern.compile("[\\u0110\\u0111]");
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");

    private static final String SIGNS_OF_NAMES = " '`\u00b4\u2018\u2019\u02bc\u201c\u201d\".,:;/&()-\u2010\u2013";

    private VietnameseText() {}

    /**
     * Composed letters, blanks collapsed, ends trimmed; line breaks stay. Telephones and word processors write the
     * apostrophe of H'Bia in other ways: it becomes the plain one.
     */
    public static String nfc(String text) {
        String composed = APOSTROPHES
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("'");
        String spaced = BLANKS.matcher(composed).replaceAll(" ");
        return LINE_ENDS.matcher(spaced).replaceAll("\n").strip();
    }

    /**
     * Lower case without marks, for searching and comparing. The barred letters of Vietnamese, Ede and Mnong are plain ones,
     * and apostrophes are left out however they are written: H'Bia is typed hbia as well.
     */
    public static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String latin = BARRED_B.matcher(
                        BARRED_D.matcher(LEFT_OUT.matcher(bare).replaceAll("")).replaceAll("d"))
                .replaceAll("b");
        return oneLine(latin.toLowerCase(Locale.ROOT));
    }

    /** Given name, middle names, family name: the order of Vietnamese lists. Marks stay for the collation. */
    public static String sortKey(String fullName) {
        String name =
                oneLine(Normalizer.normalize(fullName, Normalizer.Form.NFC)).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(List.of(name.split(" ", -1)));
        if (words.size() > 1) {
            String family = words.remove(0);
            words.add(0, words.remove(words.size() - 1));
            words.add(family);
        }
        return String.join(" ", words);
    }

    /**
     * Whether the text can be the name of a person or an office: Latin letters with any marks, as in Y Bhăm Êban or
     * H'Bia Niê, digits, blanks and the signs names are written with; at least one letter.
     */
    public static boolean isName(String text) {
        return text.codePoints().anyMatch(Character::isLetter)
                && text.codePoints().allMatch(VietnameseText::belongsToNames);
    }

    private static boolean belongsToNames(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER ->
                Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
            case Character.NON_SPACING_MARK ->
                MARKS.matcher(Character.toString(codePoint)).matches();
            case Character.DECIMAL_DIGIT_NUMBER -> codePoint <= '9';
            default -> SIGNS_OF_NAMES.indexOf(codePoint) >= 0;
        };
    }

    /** Whether the text can be kept and shown: no control characters but line breaks and tabs, no half letters. */
    public static boolean isStorable(String text) {
        return text.codePoints().noneMatch(VietnameseText::isBroken);
    }

    private static boolean isBroken(int codePoint) {
        return switch (codePoint) {
            case '\n', '\r', '\t' -> false;
            default -> Character.isISOControl(codePoint) || isLoneSurrogate(codePoint);
        };
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static String oneLine(String text) {
        return ANY_BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
