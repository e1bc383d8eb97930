package vn.tgpl.audit.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.domain.JournalFault;
import vn.tgpl.audit.domain.JournalProof;
import vn.tgpl.audit.domain.ProofQueries;
import vn.tgpl.shared.Display;

/** The latest proof of the journal, ready to be shown. */
@Component
class ProofPanel {

    private final ProofQueries proofs;

    ProofPanel(ProofQueries proofs) {
        this.proofs = proofs;
    }

    Optional<View> latest() {
        return proofs.latest().map(ProofPanel::view);
    }

    private static View view(JournalProof proof) {
        return new View(
                Display.dateTime(proof.at()),
                proof.position(),
                proof.seal(),
                proof.holds(),
                proof.faults().stream().map(ProofPanel::line).toList());
    }

    private static FaultLine line(JournalFault fault) {
        return new FaultLine(
                "audit.fault." + fault.kind().name(),
                fault.position(),
                fault.entry(),
                fault.at() == null ? null : Display.dateTime(fault.at()));
    }

    record View(String at, long position, String seal, boolean holds, List<FaultLine> faults) {}

    /** @param kindKey message that says what is wrong */
    record FaultLine(
            String kindKey,
            @Nullable Long position,
            @Nullable Long entry,
            @Nullable String at) {}
}
