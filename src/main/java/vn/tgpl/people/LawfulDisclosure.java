package vn.tgpl.people;

import java.util.Arrays;

/**
 * An act by which the law itself lets data of a person leave the centre: nobody chooses what it rests on, and that they left is kept all the
 * same (Luật TGPL 2017 Đ6 k1 c). The name is a code of {@link vn.tgpl.catalog.CodeList#DISCLOSURE_GROUND}, which tells the article.
 */
public enum LawfulDisclosure {
    /** An executor is registered with a procedural authority (BLTTHS 2015 Đ78; TTLT 10/2018 Đ12, Đ13). */
    REGISTRATION,
    /** Another organisation is asked to verify (Luật TGPL 2017 Đ34). */
    VERIFICATION,
    /** A procedural authority is told of a decision (Luật TGPL 2017 Đ31 k4; TTLT 10/2018 Đ3 k4). */
    NOTICE,
    /** Who referred somebody hears what became of it. */
    REFERRAL_ANSWER;

    /** Whether a ground is that of such an act alone, so that nobody may choose it for another. */
    public static boolean isOne(String ground) {
        return Arrays.stream(values()).anyMatch(act -> act.name().equals(ground));
    }
}
