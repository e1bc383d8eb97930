package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.GroupCriteria;
import vn.tgpl.catalog.LawOfDay;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.intake.domain.AnswerFacts.Notice;
import vn.tgpl.intake.domain.AnswerFacts.Place;
import vn.tgpl.intake.domain.Finding.Kind;

/** TT 08/2017/TT-BTP Đ33 k15: another lawful paper identifies somebody as of one group. */
class PaperForOneGroupTests extends AnsweredRequest {

    private static final PaperView OTHER = new PaperView("OTHER", "other", false, false, true, false);
    private static final List<EligibilityGroupView> LAW = List.of(
            group("HO_NGHEO", GroupCriteria.NONE, false, List.of(List.of(POOR), List.of(OTHER))),
            group("NCC", GroupCriteria.NONE, false, List.of(List.of(OTHER))),
            group("TRE_EM", ages(null, 16), false, List.of(List.of(OTHER))));

    @ParameterizedTest
    @CsvSource({
        "HO_NGHEO, HO_NGHEO, OTHER, HO_NGHEO, false",
        "HO_NGHEO NCC, HO_NGHEO, OTHER, HO_NGHEO, true",
        "HO_NGHEO NCC, NCC, OTHER, NCC, true",
        // no principal group was named: the first of the law
        "HO_NGHEO NCC,, OTHER, HO_NGHEO, true",
        // of forty, nobody is a child: the paper stands for the group he may belong to
        "HO_NGHEO TRE_EM, TRE_EM, OTHER, HO_NGHEO, true",
        "HO_NGHEO NCC, NCC, OTHER POOR, HO_NGHEO NCC, true",
        "HO_NGHEO NCC, NCC, POOR, HO_NGHEO, false",
    })
    void eachSuchPaperProvesOneGroup(String claimed, String principal, String papers, String met, boolean told) {
        List<String> codes = List.of(claimed.split(" "));
        Map<String, PaperShown> shown = Arrays.stream(papers.split(" "))
                .collect(Collectors.toMap(code -> code, code -> PaperShown.as(PaperForm.ORIGINAL)));
        Answer answer = AnswerPolicy.answer(new AnswerFacts(
                Channel.DIRECT,
                aged(40),
                new GroupClaims(new LawOfDay(DAY, LAW, List.of()), codes, principal, false),
                shown,
                Place.INSIDE,
                Place.INSIDE,
                false,
                false,
                null,
                null,
                LAW_OF_TODAY,
                false,
                Notice.NONE));
        assertThat(Set.copyOf(answer.met())).isEqualTo(Set.of(met.split(" ")));
        assertThat(kinds(answer).contains(Kind.PAPER_FOR_ONE_GROUP)).isEqualTo(told);
    }
}
