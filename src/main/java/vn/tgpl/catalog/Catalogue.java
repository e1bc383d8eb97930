package vn.tgpl.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.platform.Option;

/** The law and code lists of any day. */
public interface Catalogue {

    /** The groups of Luật TGPL 2017 Đ7 as they read on that day. */
    List<EligibilityGroupView> groupsInForce(LocalDate day);

    /** The groups of that day and those it does not know, for answering. */
    LawOfDay law(LocalDate day);

    Optional<EligibilityGroupView> group(String code, LocalDate day);

    /** The latest wording, so that old cases can always be read; the code itself when it is unknown. */
    String groupLabel(String code);

    /** The wording of that day, or the one nearest to it of a group that day does not know; the code itself when it is unknown. */
    String groupLabel(String code, LocalDate day);

    /** The column of Biểu 24 (TT 03/2019/TT-BTP) that counts the group on that day; empty when none does. */
    Optional<Integer> statisticsColumn(String groupCode, LocalDate day);

    /** The codes of a list that may be chosen on that day, in the order of the list, as they read then. */
    List<CodeView> codes(CodeList list, LocalDate day);

    /** The code as it reads on that day, also when it may not be chosen then. */
    Optional<CodeView> code(CodeList list, String code, LocalDate day);

    /** The same where it may be chosen on that day; empty for one that is unknown, ended or still to come. */
    default Optional<CodeView> choosable(CodeList list, String code, LocalDate day) {
        return codes(list, day).stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Whether the list has that code, in use or not. */
    boolean has(CodeList list, String code);

    /** The text of a code, in use or not, as it reads today; the code itself when it is unknown. */
    String label(CodeList list, String code);

    /** The same as it read on that day: what was chosen then keeps its wording. */
    String label(CodeList list, String code, LocalDate day);

    /** The codes in force on that day as choices of a form field. */
    List<Option> options(CodeList list, LocalDate day);

    /** The codes in force that belong to the form of aid, as choices. */
    List<Option> options(CodeList list, FormOfAid form, LocalDate day);

    /**
     * Whether the code is marked so on that day, the day of the act it is asked for: a mark set later says nothing about an
     * earlier act.
     *
     * @param code of the list to which the mark belongs; an unknown one is not marked
     */
    boolean is(CodeMark mark, String code, LocalDate day);

    /**
     * How whoever has that procedural status is stood by on that day (BLTTHS 2015 Đ58 to Đ61, Đ72, Đ83, Đ84).
     *
     * @param status null when none is on record
     */
    default Set<Proceedings.Stand> stands(@Nullable String status, LocalDate day) {
        return Proceedings.stands(status, status != null && is(CodeMark.DEFENDED, status, day));
    }

    List<ProvinceView> provincesInForce(LocalDate day);

    /** The latest name under that code. */
    String provinceName(String code);

    /** The code of the province that stands on that day where the named one stood: itself, or the one it was merged into. */
    String provinceStanding(String code, LocalDate day);

    List<CommuneView> communesInForce(String provinceCode, LocalDate day);

    Optional<CommuneView> commune(String code);

    /** The province in which that commune lies; without a commune the one that was told. */
    default @Nullable String provinceOf(@Nullable String commune, @Nullable String told) {
        return Optional.ofNullable(commune)
                .flatMap(this::commune)
                .map(CommuneView::provinceCode)
                .orElse(told);
    }

    /** Kind and name, as in an address; the code itself when it is unknown. */
    String communeName(String code);

    /** A commune with its province, or the province alone where no more is known; null where nothing is. */
    default @Nullable String residence(@Nullable String commune, @Nullable String told) {
        String province = provinceOf(commune, told);
        String name = province == null ? null : provinceName(province);
        if (commune == null) {
            return name;
        }
        return name == null ? communeName(commune) : communeName(commune) + ", " + name;
    }

    /** Communes in force whose folded name holds the words, best first. */
    List<CommuneView> searchCommunes(String words, LocalDate day, int limit);

    /** Finds the commune of an address that ends in a commune and its province, both in force on that day. */
    Optional<PlacedAddress> place(String address, LocalDate day);

    /**
     * Whether somebody who lives there lives in an especially difficult area on that day.
     *
     * @param communeCode null when it was not told
     * @param village as it is written, with the word for its kind or without; null when it was not told
     */
    AreaKind area(@Nullable String communeCode, @Nullable String village, LocalDate day);

    /** The same with what the list of villages tells of it. */
    AreaView areaView(@Nullable String communeCode, @Nullable String village, LocalDate day);

    /** Whether a list of such areas of the province is on record for that day. */
    boolean hasAreaList(String provinceCode, LocalDate day);

    /** The villages that are such areas on that day in a commune that is not one as a whole. */
    List<String> difficultVillages(String communeCode, LocalDate day);

    /** How the list of that day names those of them that may be meant by what was typed, with marks or without. */
    List<String> listedAs(String communeCode, String village, LocalDate day);
}
