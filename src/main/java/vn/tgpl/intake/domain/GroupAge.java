package vn.tgpl.intake.domain;

import java.util.Map;

/** Ages that belong to the meaning of a group. */
record GroupAge(int youngest, int oldest) {

    private static final GroupAge SIXTEEN_OR_SEVENTEEN = new GroupAge(16, 17);

    private static final Map<String, GroupAge> BY_GROUP = Map.of(
            // Luật Trẻ em 2016 Đ1: under 16
            "TRE_EM", new GroupAge(0, 15),
            // Luật Người cao tuổi 2009 Đ2: 60 and older
            "CAO_TUOI", new GroupAge(60, Integer.MAX_VALUE),
            // Luật TGPL Đ7 k5, k7: from 16 to under 18
            "BBT_16_18", SIXTEEN_OR_SEVENTEEN,
            "NCTN_16_18", SIXTEEN_OR_SEVENTEEN,
            "BI_HAI_16_18", SIXTEEN_OR_SEVENTEEN);

    private static final GroupAge ANY = new GroupAge(0, Integer.MAX_VALUE);

    static GroupAge of(String groupCode) {
        return BY_GROUP.getOrDefault(groupCode, ANY);
    }

    boolean matters() {
        return !equals(ANY);
    }

    boolean admits(int age) {
        return age >= youngest && age <= oldest;
    }
}
