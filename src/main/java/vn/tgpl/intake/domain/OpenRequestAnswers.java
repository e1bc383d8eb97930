package vn.tgpl.intake.domain;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.AnswerChange;
import vn.tgpl.catalog.LawOfDay;
import vn.tgpl.catalog.OpenRequests;
import vn.tgpl.intake.domain.OpenRequestQueries.OpenRequest;

/** Answers the open requests of all centres under two wordings of the law; only their codes leave here. */
@Component
class OpenRequestAnswers implements OpenRequests {

    private final OpenRequestQueries requests;
    private final Assessment assessment;

    OpenRequestAnswers(OpenRequestQueries requests, Assessment assessment) {
        this.requests = requests;
        this.assessment = assessment;
    }

    @Override
    public List<AnswerChange> compare(LawOfDay before, LawOfDay after) {
        return requests.all().stream()
                .map(request -> compare(request, before, after))
                .toList();
    }

    private AnswerChange compare(OpenRequest request, LawOfDay before, LawOfDay after) {
        Answer one = assessment.answer(request.facts(), before);
        Answer other = assessment.answer(request.facts(), after);
        return new AnswerChange(
                request.receiptCode(),
                request.office(),
                "intake.verdict." + one.verdict(),
                "intake.verdict." + other.verdict(),
                Set.copyOf(one.met()),
                Set.copyOf(other.met()));
    }
}
