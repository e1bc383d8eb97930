package vn.tgpl.intake.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tgpl.intake.AcceptanceWords;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.DecisionQueries;
import vn.tgpl.intake.domain.RequestStep;

/** Answers other modules in the words of the history of a request. */
@Component
class AcceptanceInWords implements AcceptanceWords {

    private final DecisionQueries decisions;
    private final DecisionWords words;

    AcceptanceInWords(DecisionQueries decisions, DecisionWords words) {
        this.decisions = decisions;
        this.words = words;
    }

    @Override
    public Optional<String> of(RequestId request) {
        return decisions.of(request).stream()
                .filter(decision -> decision.kind() == RequestStep.ACCEPTANCE)
                .findFirst()
                .map(words::of);
    }
}
