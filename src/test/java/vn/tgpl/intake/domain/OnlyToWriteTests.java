package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tgpl.intake.OpenFact;
import vn.tgpl.intake.domain.MissingPapers.Unwritten;

/** Luật TGPL 2017 Đ30 k2: nobody is called for what papers that are there tell; whoever received the request writes it down. */
class OnlyToWriteTests {

    private static final List<Unwritten> WRITE = List.of(new Unwritten(OpenFact.STATUS, List.of("Quyết định")));
    private static final MissingPapers TO_WRITE = new MissingPapers("Group", List.of(), WRITE);
    private static final MissingPapers TO_BRING = new MissingPapers("Group", List.of(List.of("Paper")));

    @Test
    void whereOneGroupIsOnlyToBeWrittenDownNoPapersAreProposedToBeCalledFor() {
        Answer answer = answer(List.of(), TO_BRING, TO_WRITE);
        assertThat(answer.isOnlyToWrite()).isTrue();
        assertThat(answer.proposes(Decision.PAPER_CALL)).isFalse();
    }

    @Test
    void whatIsToBeBroughtBesidesIsCalledFor() {
        assertThat(answer(List.of(), TO_BRING).proposes(Decision.PAPER_CALL)).isTrue();
        assertThat(answer(List.of(), new MissingPapers("Group", List.of(List.of("Paper")), WRITE))
                        .proposes(Decision.PAPER_CALL))
                .isTrue();
        assertThat(answer(List.of(Finding.of(Finding.Kind.DOSSIER_LACKING, "Đơn")), TO_WRITE)
                        .proposes(Decision.PAPER_CALL))
                .isTrue();
        assertThat(answer(List.of(Finding.of(Finding.Kind.PLACE_UNKNOWN)), TO_WRITE)
                        .proposes(Decision.PAPER_CALL))
                .isTrue();
    }

    private static Answer answer(List<Finding> findings, MissingPapers... missing) {
        return new Answer(
                Verdict.STATUS_UNSURE, findings, List.of(), List.of("NCTN_16_18"), null, List.of(missing), Set.of());
    }
}
