package vn.tgpl.intake.domain;

import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.AnswerChange;
import vn.tgpl.catalog.LawOfDay;
import vn.tgpl.catalog.OpenRequests;
import vn.tgpl.intake.domain.OpenRequestQueries.OpenRequest;
import vn.tgpl.platform.KeysetPage;

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
    public void compare(LawOfDay before, LawOfDay after, Consumer<AnswerChange> visitor) {
        KeysetPage<OpenRequest> page = requests.page(null);
        page.rows().forEach(request -> visitor.accept(compare(request, before, after)));
        while (page.next() != null) {
            page = requests.page(page.next());
            page.rows().forEach(request -> visitor.accept(compare(request, before, after)));
        }
    }

    private AnswerChange compare(OpenRequest request, LawOfDay before, LawOfDay after) {
        Answer one = assessment.answer(request.facts(), before);
        Answer other = assessment.answer(request.facts(), after);
        return new AnswerChange(
                request.receiptCode(),
                request.office(),
                "intake.verdict." + one.verdict(),
                "intake.verdict." + other.verdict(),
                Set.copyOf(request.facts().claims().codes()),
                Set.copyOf(one.met()),
                Set.copyOf(other.met()),
                other.goesOnAs());
    }
}
