package vn.tgpl.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tgpl.As;
import vn.tgpl.TgplTest;
import vn.tgpl.audit.domain.ProofQueries;

/** A proof that nobody waits for; what it found stays, as every proof does. */
@TgplTest
class ProofOnDemandTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ProofQueries proofs;

    @Autowired
    private Clock clock;

    @Test
    void theAdministratorHasTheJournalProvedAndReadsTheResultLater() {
        Instant asked = clock.instant();
        assertThat(mvc.post().uri("/audit/proofs").with(As.administrator()).with(csrf()))
                .hasRedirectedUrl("/audit");
        await().untilAsserted(() -> assertThat(proofs.latest())
                .hasValueSatisfying(proof -> assertThat(proof.at()).isAfterOrEqualTo(asked)));
        assertThat(mvc.get().uri("/audit").with(As.administrator()))
                .bodyText()
                .contains("bản ghi đều khớp với niêm phong");
    }
}
